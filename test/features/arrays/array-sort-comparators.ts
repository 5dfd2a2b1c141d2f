const s = (f) => [5, 1, 10, 2, 20].sort(f);
export default [
  s(),
  s((a, b) => a - b),
  s((a, b) => b - a),
  ["b", undefined, "a", , "c"].sort(),
  [true, false, null, undefined, 3].sort(),
  [3, 1, 2].sort(() => 0),
  [-1, -2, 5, 0].sort(),
  ["B", "a", "C"].sort((a, b) => a.localeCompare(b)),
];
