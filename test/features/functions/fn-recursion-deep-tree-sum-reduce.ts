const tree = {
  v: 1,
  kids: [
    { v: 2, kids: [{ v: 3, kids: [] }] },
    { v: 4, kids: [{ v: 5, kids: [{ v: 6, kids: [] }] }] },
  ],
};
const total = (node) => node.kids.reduce((sum, kid) => sum + total(kid), node.v);
const depth = (node) => 1 + Math.max(0, ...node.kids.map(depth));
const list = (node) => [node.v, ...node.kids.flatMap(list)];
export default [total(tree), depth(tree), list(tree)];
