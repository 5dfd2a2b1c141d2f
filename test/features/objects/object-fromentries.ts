const m = new Map<string, number>([
  ["a", 1],
  ["b", 2],
]);
const inverse = (o: Record<string, string>) => Object.fromEntries(Object.entries(o).map(([k, v]) => [v, k]));
const filterObj = <T,>(o: Record<string, T>, f: (k: string, v: T) => boolean) =>
  Object.fromEntries(Object.entries(o).filter(([k, v]) => f(k, v)));
function* pairs() {
  yield ["x", 1] as const;
  yield ["y", 2] as const;
  yield ["x", 3] as const;
}
export default [
  Object.fromEntries(m),
  inverse({ a: "1", b: "2" }),
  filterObj({ a: 1, b: 2, c: 3 }, (k, v) => v > 1),
  Object.fromEntries(pairs()),
  Object.fromEntries([
    [1, 2],
    [null, 3],
    [undefined, 4],
  ] as any),
  Object.fromEntries([]),
  Object.fromEntries("ab".split("").map((c, i) => [c, i])),
];
