const r = [];
let i = 3;
while (i--) r.push("w" + i);
do {
  r.push("d" + i);
} while (++i < 1);
for (let a = 0, b = 5; a < b; a++, b--) r.push([a, b].join());
for (;;) {
  if (r.length > 8) break;
  r.push("x");
}
for (const k in { p: 1, q: 2 }) r.push(k);
for (const c of "ab") r.push(c);
export default r;
