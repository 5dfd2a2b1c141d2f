function* flat(a) {
  for (const x of a) Array.isArray(x) ? yield* flat(x) : yield x;
}
function* dfs({ v, c = [] }) {
  yield v;
  for (const k of c) yield* dfs(k);
}
export default [[...flat([1, [2, [3, [4]], 5]])], [...dfs({ v: 1, c: [{ v: 2 }, { v: 3, c: [{ v: 4 }] }] })]];
