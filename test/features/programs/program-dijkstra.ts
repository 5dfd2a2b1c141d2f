const g = { A: { B: 1, C: 4 }, B: { C: 2, D: 5 }, C: { D: 1 }, D: {} };
const dist = { A: 0 };
const todo = new Set(Object.keys(g));
while (todo.size) {
  let u = null;
  for (const k of todo) if (dist[k] !== undefined && (u === null || dist[k] < dist[u])) u = k;
  todo.delete(u);
  for (const [v, w] of Object.entries(g[u])) if (dist[u] + w < (dist[v] ?? Infinity)) dist[v] = dist[u] + w;
}
export default dist;
