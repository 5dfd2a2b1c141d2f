const r = [];
for (var i = 0; ;) {
  if (i++ > 2) break;
  r.push(i);
}
let k = 3;
for (; k; k--) r.push(k);
for (const x = 1; r.length < 8;) r.push(x);
export default r;
