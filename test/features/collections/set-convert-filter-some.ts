const s = new Set([5, 1, 3]);
export default [
  [...s].sort(),
  [...s].map((x) => x * 2),
  Array.from(s, String),
  s.has("5"),
  [...s.entries()][0],
  Math.max(...s),
  new Set([...s].filter((x) => x > 2)).size,
  s.keys === undefined,
  [...s.keys()],
  typeof s.forEach,
];
