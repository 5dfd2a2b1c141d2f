export default [
  [1, 2, 3].reduceRight((a, x) => a + x),
  ["a", "b", "c"].reduceRight((a, x, i) => a + x + i, ""),
  [[1, 2], [3]].reduceRight((a, x) => a.concat(x), []),
  (() => {
    try {
      [].reduceRight((a) => a);
    } catch (e) {
      return e.name;
    }
  })(),
];
