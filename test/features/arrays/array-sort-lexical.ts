export default [
  [10, 9, 1, 100, 25].sort(),
  ["b", "B", "a", "A", "_"].sort(),
  [true, false, "m", 3].sort(),
  [-1, -2, 5, 0].sort(),
];
