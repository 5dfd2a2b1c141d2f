const s = new Set("hello");
s.add("z").add("h");
s.delete("l");
const r = [];
s.forEach((v, k, t) => r.push(v + k));
export default [
  [...s].join(""),
  s.size,
  s.has("l"),
  r,
  [...s.entries()][0],
  new Set([[1], [1]]).size,
  [...new Set([3, 1, 3, 2])],
  s.keys === s.values,
];
