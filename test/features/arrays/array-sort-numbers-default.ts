export default [
  [10, 9, 1, 100].sort(),
  [3, undefined, 1, null].sort(),
  [-1, -10, 5].sort(),
  [0.5, 0.25, 10].sort(),
  ["b", "B", "a", "A"].sort(),
  [[2, 1], [10], [1, 5]].sort(),
  [true, false].sort(),
  [1e21, 5].sort().length,
];
