const root = { name: "root", children: [] };
let at = root;
for (let i = 0; i < 25; i++) {
  const next = { name: "n" + i, children: [] };
  at.children.push(next);
  at = next;
}
const seen = [];
function visit(node, fn, depth = 0) {
  fn(node, depth);
  node.children.forEach((child) => visit(child, fn, depth + 1));
}
visit(root, (n, d) => {
  if (d % 5 === 0) seen.push(n.name + ":" + d);
});
export default seen;
