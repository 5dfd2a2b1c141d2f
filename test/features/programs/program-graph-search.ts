const g = {
  a: { b: 7, c: 9, f: 14 },
  b: { a: 7, c: 10, d: 15 },
  c: { a: 9, b: 10, d: 11, f: 2 },
  d: { b: 15, c: 11, e: 6 },
  e: { d: 6, f: 9 },
  f: { a: 14, c: 2, e: 9 },
};
const dijkstra = (s, t) => {
  const dist = new Map([[s, 0]]),
    prev = {},
    open = new Set(Object.keys(g));
  while (open.size) {
    const u = [...open].reduce((m, x) => ((dist.get(x) ?? Infinity) < (dist.get(m) ?? Infinity) ? x : m));
    open.delete(u);
    if (u === t) break;
    for (const [v, w] of Object.entries(g[u])) {
      const d = dist.get(u) + w;
      if (d < (dist.get(v) ?? Infinity)) {
        dist.set(v, d);
        prev[v] = u;
      }
    }
  }
  const path = [t];
  while (path[0] !== s) path.unshift(prev[path[0]]);
  return [dist.get(t), path.join(">")];
};
const topo = (deps) => {
  const out = [],
    seen = new Set();
  const visit = (n, stack = []) => {
    if (stack.includes(n)) throw new Error("cycle: " + [...stack, n].join("->"));
    if (seen.has(n)) return;
    (deps[n] ?? []).forEach((m) => visit(m, [...stack, n]));
    seen.add(n);
    out.push(n);
  };
  Object.keys(deps).forEach((n) => visit(n));
  return out;
};
const bfs = (s) => {
  const q = [s],
    seen = { [s]: 0 };
  for (const u of q)
    for (const v in g[u])
      if (!(v in seen)) {
        seen[v] = seen[u] + 1;
        q.push(v);
      }
  return seen;
};
let cyc;
try {
  topo({ x: ["y"], y: ["x"] });
} catch (e) {
  cyc = e.message;
}
export default [
  dijkstra("a", "e"),
  topo({ app: ["lib", "util"], lib: ["core"], util: ["core"], core: [] }),
  bfs("a"),
  cyc,
];
