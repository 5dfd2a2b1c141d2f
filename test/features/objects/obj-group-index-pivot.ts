const rows = [
  { d: "x", m: 1, v: 5 },
  { d: "y", m: 1, v: 2 },
  { d: "x", m: 2, v: 7 },
  { d: "x", m: 1, v: 1 },
];
const groupBy = (xs, ...ks) =>
  xs.reduce((acc, x) => {
    const k = ks.map((f) => x[f]).join("/");
    (acc[k] ??= []).push(x);
    return acc;
  }, {});
const pivot = (xs, r, c, v) => {
  const out = {};
  for (const x of xs) {
    const row = (out[x[r]] ??= {});
    row[x[c]] = (row[x[c]] ?? 0) + x[v];
  }
  return out;
};
const index = Object.fromEntries(rows.map((r, i) => [`${r.d}${i}`, r.v]));
export default [
  Object.entries(groupBy(rows, "d", "m")).map(([k, l]) => [k, l.length]),
  pivot(rows, "d", "m", "v"),
  index,
  Object.keys(pivot(rows, "m", "d", "v")),
];
