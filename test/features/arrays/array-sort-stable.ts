const a = "the quick brown fox jumps over the lazy dog again".split(" ").map((w, i) => ({ w, i }));
a.sort((x, y) => x.w.length - y.w.length);
export default [
  a.map((x) => x.w + x.i).join(" "),
  [3, 10, 2, 1].sort(),
  [3, 10, 2].sort((a, b) => b - a),
  [undefined, 3, null, 1].sort(),
  ["b", "a", "C"].sort(),
  ["b", , "a"].sort().length,
];
