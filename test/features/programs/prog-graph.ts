const edges: [string, string][] = [
  ["a", "b"],
  ["a", "c"],
  ["b", "d"],
  ["c", "d"],
  ["d", "e"],
];
const adj = edges.reduce((m, [u, v]) => (m.get(u)?.push(v) ?? m.set(u, [v]), m), new Map<string, string[]>());
const topo = () => {
  const indeg = new Map<string, number>();
  for (const [u, v] of edges) {
    indeg.set(u, indeg.get(u) ?? 0);
    indeg.set(v, (indeg.get(v) ?? 0) + 1);
  }
  const q = [...indeg].filter(([, d]) => !d).map(([n]) => n),
    out: string[] = [];
  while (q.length) {
    const n = q.shift()!;
    out.push(n);
    for (const m of adj.get(n) ?? []) {
      const d = indeg.get(m)! - 1;
      indeg.set(m, d);
      if (!d) q.push(m);
    }
  }
  return out;
};
const bfs = (s: string, t: string) => {
  const prev = new Map<string, string | null>([[s, null]]);
  for (const n of prev.keys()) {
    if (n === t) break;
    for (const m of adj.get(n) ?? []) prev.has(m) || prev.set(m, n);
  }
  const path = [];
  for (let c: string | null | undefined = t; c; c = prev.get(c)) path.unshift(c);
  return path;
};
const paths = (n: string, t: string): string[][] =>
  n === t ? [[t]] : (adj.get(n) ?? []).flatMap((m) => paths(m, t).map((p) => [n, ...p]));
export default [
  topo(),
  bfs("a", "e"),
  paths("a", "e").map((p) => p.join(">")),
  [...adj.entries()],
  Object.fromEntries(adj),
  adj.size,
];
