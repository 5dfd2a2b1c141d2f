export default [
  ["a", "b", "c"].reduceRight((acc, x, i) => acc + x + i),
  [
    [0, 1],
    [2, 3],
    [4, 5],
  ].reduceRight((a, b) => a.concat(b)),
  [].reduceRight((a) => a, "seed"),
];
