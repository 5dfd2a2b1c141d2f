const s = new Set([3, 1, 3, 2]);
s.add(1).add("1").add(NaN).add(NaN);
export default [
  s.size,
  [...s].map(String),
  s.has(NaN),
  s.delete(3),
  [...s.entries()][0],
  [...new Set("hello")].join(""),
];
