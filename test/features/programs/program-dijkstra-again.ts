const g: Record<string, Record<string, number>> = {
  a: { b: 7, c: 9, f: 14 },
  b: { c: 10, d: 15 },
  c: { d: 11, f: 2 },
  d: { e: 6 },
  f: { e: 9 },
};
const dist = new Map<string, number>([["a", 0]]);
const todo = new Set(["a"]);
while (todo.size) {
  const u = [...todo].reduce((x, y) => (dist.get(x)! <= dist.get(y)! ? x : y));
  todo.delete(u);
  for (const [v, w] of Object.entries(g[u] ?? {})) {
    const d = dist.get(u)! + w;
    if (d < (dist.get(v) ?? Infinity)) {
      dist.set(v, d);
      todo.add(v);
    }
  }
}
export default Object.fromEntries([...dist].sort(([a], [b]) => a.localeCompare(b)));
