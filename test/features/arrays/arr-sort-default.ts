export default [
  [10, 9, 1, 100].sort(),
  ["b", undefined, "a"].sort().map((x) => x ?? "U"),
  [true, false].sort(),
  [3, 20, "b", "a", null].sort(),
  [-1, -2, 5].sort(),
  [
    [2, 1],
    [1, 5],
  ].sort(),
];
