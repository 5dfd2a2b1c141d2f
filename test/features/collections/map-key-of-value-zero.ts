const d = new Date(0);
const n = { valueOf: () => 0 };
const m = new Map<any, string>([
  [d, "date"],
  [n, "n"],
  [-0, "zero"],
]);
const s = new Set<any>([n, 0, d]);
export default [m.get(d), m.get(n), m.get(0), m.size, s.size, s.has(d), [...s].map((x) => typeof x)];
