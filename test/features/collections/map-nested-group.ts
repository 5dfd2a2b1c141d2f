const rows = [
  ["x", 1],
  ["y", 2],
  ["x", 3],
];
const g = rows.reduce((m, [k, v]) => m.set(k, [...(m.get(k) || []), v]), new Map());
export default Object.fromEntries(g);
