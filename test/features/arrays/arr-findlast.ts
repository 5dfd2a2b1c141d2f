const a = [1, 5, 2, 8, 3];
export default [
  a.findLast((x) => x > 2),
  a.findLastIndex((x) => x > 4),
  a.findLast((x) => x > 99) ?? "U",
  a.findLastIndex((x) => x > 99),
  a.find((x, i) => i === 2),
  a.findIndex((x) => x === 8),
];
