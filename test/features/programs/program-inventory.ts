const items = [
  { n: "a", p: 2.5, q: 4, t: ["x"] },
  { n: "b", p: 1.25, q: 10, t: ["x", "y"] },
  { n: "c", p: 9.99, q: 1, t: [] },
];
const by = items
  .flatMap(({ t, ...r }) => t.map((x) => [x, r]))
  .reduce((m, [k, v]) => ({ ...m, [k]: [...(m[k] ?? []), v.n] }), {});
export default {
  total: items.reduce((s, { p, q }) => s + p * q, 0).toFixed(2),
  by,
  max: items.toSorted((a, b) => b.p - a.p)[0].n,
  str: items.map(({ n, p }) => `${n.padEnd(3, ".")}${p.toFixed(2).padStart(6)}`),
};
