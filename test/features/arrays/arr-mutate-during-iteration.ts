const a = [1, 2, 3];
const seen = [];
a.forEach((x, i) => {
  seen.push(x);
  if (i < 2) a.push(x * 10);
});
const b = [1, 2, 3, 4];
const m = b.map((x, i) => {
  if (i === 0) b.pop();
  return x;
});
const c = [1, 2, 3, 4, 5];
const f = c.filter((x) => {
  if (x === 2) c.splice(0, 1);
  return true;
});
const d = [5, 6];
const it = [];
for (const x of d) {
  it.push(x);
  if (d.length < 5) d.push(x + 1);
}
const e = [3, 2, 1];
for (const k in e) if (k === "0") e.pop();
export default [
  seen,
  a,
  m,
  m.length,
  f,
  it,
  e,
  [1, 2, 3].some((x, i, all) => {
    all.length = 1;
    return x > 1;
  }),
  [1, 2, 3].reduce((s, x, i, all) => {
    if (!i) all.push(9);
    return s + x;
  }, 0),
  [1, 2, 3, 4].find((x, i, all) => {
    all[3] = 99;
    return x === 99;
  }),
];
