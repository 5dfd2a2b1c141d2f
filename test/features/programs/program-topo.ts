const topo = (g) => {
  const seen = new Set(),
    out = [],
    path = new Set();
  const go = (n) => {
    if (path.has(n)) throw new Error("cycle " + n);
    if (seen.has(n)) return;
    path.add(n);
    for (const m of g[n] ?? []) go(m);
    path.delete(n);
    seen.add(n);
    out.push(n);
  };
  Object.keys(g).forEach(go);
  return out;
};
let r;
try {
  topo({ a: ["b"], b: ["a"] });
} catch (e) {
  r = e.message;
}
export default [topo({ app: ["db", "log"], db: ["log"], log: [] }), r];
