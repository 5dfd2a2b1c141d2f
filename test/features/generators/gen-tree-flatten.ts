function* walk(t, depth = 0) {
  if (!t) return;
  yield* walk(t.left, depth + 1);
  yield { v: t.value, depth };
  yield* walk(t.right, depth + 1);
}
const n = (value, left, right) => ({ value, left, right });
const tree = n(4, n(2, n(1), n(3)), n(6, null, n(7)));
export default [[...walk(tree)].map((x) => x.v), Math.max(...[...walk(tree)].map((x) => x.depth))];
