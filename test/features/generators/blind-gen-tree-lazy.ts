interface Tree<T> { left?: Tree<T>; value: T; right?: Tree<T> }
function insert<T>(tree: Tree<T> | undefined, value: T, less: (a: T, b: T) => boolean): Tree<T> {
  if (!tree) return { value };
  if (less(value, tree.value)) return { ...tree, left: insert(tree.left, value, less) };
  return { ...tree, right: insert(tree.right, value, less) };
}
function* inOrder<T>(tree?: Tree<T>): IterableIterator<T> {
  if (!tree) return;
  yield* inOrder(tree.left);
  yield tree.value;
  yield* inOrder(tree.right);
}
function* take<T>(n: number, it: Iterable<T>) {
  if (n <= 0) return;
  for (const x of it) {
    yield x;
    if (--n === 0) return;
  }
}
function* zip<A, B>(a: Iterable<A>, b: Iterable<B>): Generator<[A, B]> {
  const other = b[Symbol.iterator]();
  for (const x of a) {
    const { value, done } = other.next();
    if (done) return;
    yield [x, value];
  }
}
function* naturals() {
  for (let n = 1; ; n++) yield n;
}
const words = "the quick brown fox jumps over a lazy dog".split(" ");
const tree = words.reduce<Tree<string> | undefined>((t, w) => insert(t, w, (a, b) => a < b), undefined);
export default [
  [...inOrder(tree)],
  [...take(3, inOrder(tree))],
  Array.from(zip(inOrder(tree), naturals()), ([w, n]) => `${n}.${w}`),
  Object.fromEntries(take(2, zip(words, naturals()))),
  Math.max(...take(4, naturals())),
];
