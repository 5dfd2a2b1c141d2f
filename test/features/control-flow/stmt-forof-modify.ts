const a = [1, 2, 3];
const r = [];
for (const x of a) {
  r.push(x);
  if (x === 1) a.push(4);
  if (x === 2) a.shift();
}
export default r;
