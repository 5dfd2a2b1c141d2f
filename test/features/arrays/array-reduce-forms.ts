export default [
  [1, 2, 3].reduce((a, x, i, l) => a + x * i + l.length, 0),
  [[1, 2], [3]].reduce((a, b) => a.concat(b)),
  [1, 2, 3].reduceRight((a, x) => a + x, ""),
  [5].reduce(() => 0),
  [].reduce(() => 0, "init"),
  ["a", "b"].reduce((o, k, i) => ({ ...o, [k]: i }), {}),
];
