const r = [];
const a = [1, 2, 3];
a.forEach((x, i) => {
  r.push(x);
  if (i === 0) a.push(9);
  if (i === 1) a.pop();
});
const b = [1, 2, 3];
for (const x of b) {
  r.push("b" + x);
  if (x === 1) b.push(4);
  if (b.length > 5) break;
}
const c = [1, 2, 3, 4].filter((x, i, arr) => {
  arr.pop();
  return true;
});
r.push(c);
export default r;
