const a = [3, 1, 2];
const b = a.toSorted(),
  c = a.toReversed(),
  d = a.with(1, 9),
  e = a.toSpliced(1, 1, "x", "y"),
  f = a.slice(),
  g = [...a],
  h = a.concat();
let err;
try {
  a.with(3, 0);
} catch (x) {
  err = x.name;
}
export default [
  a,
  b,
  c,
  d,
  e,
  f !== a,
  g,
  h,
  err,
  a.with(-1, "last"),
  a.toSorted((x, y) => y - x),
  a.toSpliced(0),
  a.toSpliced(-1, 1),
  a.toSpliced(1, 0, 7),
  [, 1].toReversed(),
  structuredClone(a),
  Array.from(a),
  a.toSorted(undefined),
  [1, 10, 2].toSorted(),
  a.slice(-2, -1),
  a.slice(1, 99),
  a.slice(5),
  a.concat([4, [5]], 6),
];
