export default [
  [10, 9, 1].sort(),
  [3, 1, 2].sort((a, b) => a - b),
  ["b", undefined, "a"].sort(),
  [true, false].sort(),
  [[2], [1]].sort(),
];
