export default [
  ["1", "2", "3"].map(parseInt).map(String),
  ["10", "10", "10"].map(Number),
  [1, 2, 3].map((x, i, all) => x + i + all.length),
  [..."abc"].forEach((c) => c),
  [3, 1, 2].sort().map(String.prototype.constructor),
  Array.from({ length: 3 }, (_, i) => i ** 2),
  [
    [1, 2],
    [3, 4],
  ].map(([a, b]) => a * b),
  ["a", "b"].reduce((acc, c, i) => ({ ...acc, [c]: i }), {}),
];
