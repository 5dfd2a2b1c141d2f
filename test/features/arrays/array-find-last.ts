const a = [1, 2, 3, 4];
export default [
  a.findLast((x) => x % 2),
  a.findLastIndex((x) => x > 9),
  a.includes(NaN),
  [NaN].includes(NaN),
  [NaN].indexOf(NaN),
  a.lastIndexOf(3),
  a.at(-1),
  a.at(-9),
  a.reduceRight((s, x) => s + x, ""),
  a.some((x) => x > 3),
  a.every(Boolean),
  a.entries().next().value,
];
