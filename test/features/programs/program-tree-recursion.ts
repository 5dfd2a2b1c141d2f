const tree = {
  v: 1,
  k: [
    { v: 2, k: [{ v: 4, k: [] }] },
    { v: 3, k: [] },
  ],
};
const sum = (n) => n.v + n.k.reduce((s, c) => s + sum(c), 0);
const depth = ({ k }) => 1 + Math.max(0, ...k.map(depth));
const flat = (n) => [n.v, ...n.k.flatMap(flat)];
function* walk(n) {
  yield n.v;
  for (const c of n.k) yield* walk(c);
}
export default [sum(tree), depth(tree), flat(tree), [...walk(tree)]];
