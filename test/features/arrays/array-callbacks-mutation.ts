const log: any[] = [];
const a = [1, 2, 3];
a.forEach((x, i) => {
  log.push(x);
  if (i === 0) {
    a.push(4);
    a[1] = 20;
  }
});
const b = [1, 2, 3, 4];
const seen: number[] = [];
b.forEach((x) => {
  seen.push(x);
  if (x === 1) b.shift();
});
const c = [1, 2, 3];
const m = c.map((x, i, arr) => {
  if (i === 0) arr.pop();
  return x * 2;
});
const d = [3, 4];
const f = d.filter((x, i, arr) => {
  arr[i] = 0;
  return x > 3;
});
const e = [1, 2, 3];
const r = e.reduce((acc, x, i, arr) => {
  if (i === 1) arr.length = 2;
  return acc + x;
});
export default [
  log,
  a,
  seen,
  b,
  m,
  m.length,
  c,
  f,
  d,
  r,
  [1, 2, 3].some((x, i, arr) => {
    arr.push(9);
    return arr.length > 5;
  }),
  [1, 2, 3].every((x) => x < 3),
  [5, 6].entries().next().value,
  [..."ab"].findLastIndex((x) => x === "a"),
  [3, 1].indexOf(1, -5),
];
