export default [
  [1, 2, 3].reduce((a, b) => a + b),
  [[1], [2]].reduceRight((a, b) => a.concat(b)),
  [1, 2].reduce((a, x, i) => a + x * i, 10),
];
