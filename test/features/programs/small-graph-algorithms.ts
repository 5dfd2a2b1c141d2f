type G = Record<string, Record<string, number>>;
const g: G = { A: { B: 4, C: 2 }, B: { D: 5 }, C: { B: 1, D: 8, E: 10 }, D: { E: 2 }, E: {}, F: {} };
function dijkstra(g: G, s: string) {
  const dist: Record<string, number> = {},
    prev: Record<string, string | null> = {};
  const q = new Set(Object.keys(g));
  for (const k of q) {
    dist[k] = Infinity;
    prev[k] = null;
  }
  dist[s] = 0;
  while (q.size) {
    let u: string | null = null;
    for (const k of q) if (u === null || dist[k] < dist[u]) u = k;
    q.delete(u!);
    for (const [v, w] of Object.entries(g[u!])) {
      const alt = dist[u!] + w;
      if (alt < dist[v]) {
        dist[v] = alt;
        prev[v] = u;
      }
    }
  }
  const path = (t: string) => {
    const p: string[] = [];
    for (let x: string | null = t; x; x = prev[x]) p.unshift(x);
    return p;
  };
  return { dist, path };
}
function bfs(g: G, s: string) {
  const seen = new Set([s]),
    q = [s],
    out: string[] = [];
  for (let n; (n = q.shift());) {
    out.push(n);
    for (const m in g[n])
      if (!seen.has(m)) {
        seen.add(m);
        q.push(m);
      }
  }
  return out;
}
function* dfs(g: G, n: string, seen = new Set<string>()): Generator<string> {
  if (seen.has(n)) return;
  seen.add(n);
  yield n;
  for (const m of Object.keys(g[n])) yield* dfs(g, m, seen);
}
function topo(g: G) {
  const state = new Map<string, 1 | 2>(),
    out: string[] = [];
  const visit = (n: string, trail: string[]) => {
    if (state.get(n) === 2) return;
    if (state.get(n) === 1) throw new Error("cycle: " + [...trail.slice(trail.indexOf(n)), n].join(">"));
    state.set(n, 1);
    Object.keys(g[n]).forEach((m) => visit(m, [...trail, n]));
    state.set(n, 2);
    out.unshift(n);
  };
  Object.keys(g).forEach((n) => visit(n, []));
  return out;
}
const find = (p: number[], x: number): number => (p[x] === x ? x : (p[x] = find(p, p[x])));
const comps = (n: number, es: [number, number][]) => {
  const p = Array.from({ length: n }, (_, i) => i);
  for (const [a, b] of es) p[find(p, a)] = find(p, b);
  return new Set(p.map((_, i) => find(p, i))).size;
};
const { dist, path } = dijkstra(g, "A");
let cyc;
try {
  topo({ a: { b: 1 }, b: { c: 1 }, c: { a: 1 } });
} catch (e: any) {
  cyc = e.message;
}
export default {
  dist: Object.entries(dist).map(([k, v]) => k + v),
  path: path("E").join(""),
  bfs: bfs(g, "A").join(""),
  dfs: [...dfs(g, "A")].join(""),
  topo: topo(g).join(""),
  cyc,
  comps: comps(6, [
    [0, 1],
    [2, 3],
    [1, 3],
  ]),
};
