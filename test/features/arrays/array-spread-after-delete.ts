const a = [1, 2, 3];
delete a[1];
const b = [...a];
const c = [0, ...a, 9];
a[6] = 7;
export default [
  1 in b,
  2 in c,
  c.length,
  [...a].map((x) => x ?? "u"),
  b.map(() => 1),
  Math.max(...[...a].filter(Boolean)),
];
