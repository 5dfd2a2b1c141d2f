const topo = (g) => {
  const seen = new Set(),
    out = [];
  const visit = (n) => {
    if (seen.has(n)) return;
    seen.add(n);
    for (const m of g[n] ?? []) visit(m);
    out.unshift(n);
  };
  Object.keys(g).forEach(visit);
  return out;
};
export default topo({ a: ["b", "c"], b: ["d"], c: ["d"], d: [] });
