const s = new Set("mississippi");
s.delete("i");
s.add("i");
export default [
  [...s].join(""),
  s.size,
  [...new Set([3, 1, 3, 2, 1])],
  [...new Set([NaN, NaN, 0, -0, "0"])].length,
  s.add("x") === s,
  s.clear() === undefined,
  s.size,
];
