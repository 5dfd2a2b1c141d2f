const edges = new Map();
for (let i = 0; i < 40; i++) edges.set(i, i < 39 ? [i + 1] : []);
edges.get(10).push(0);
const seen = new Set();
const order = [];
(function dfs(n) {
  if (seen.has(n)) return;
  seen.add(n);
  for (const m of edges.get(n)) dfs(m);
  order.push(n);
})(0);
const reach = (n, visited = new Set()) => {
  if (visited.has(n)) return visited;
  visited.add(n);
  edges.get(n).forEach((m) => reach(m, visited));
  return visited;
};
export default [order.length, order[0], order.at(-1), reach(20).size];
