const a = [1, 2, 3];
const r = [];
a.forEach((x, i) => {
  r.push(x);
  if (i === 0) a.push(9);
  if (i === 1) a.pop();
});
const b = [1, 2, 3, 4];
const m = b.map((x, i) => {
  if (i === 0) b.length = 2;
  return x;
});
export default [r, m.length, m];
