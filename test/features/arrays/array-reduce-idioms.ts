const compose2 = [(x: number) => x + 1, (x: number) => x * 2].reduceRight((f, g) => (x) => f(g(x)));
const freq = "mississippi".split("").reduce((m, c) => m.set(c, (m.get(c) ?? 0) + 1), new Map<string, number>());
const running = [1, 2, 3, 4].reduce<number[]>((a, x) => [...a, (a.at(-1) ?? 0) + x], []);
const nested = ["a.b.c", "a.d"].reduce(
  (root: any, p) => (p.split(".").reduce((o, k) => (o[k] ??= {}), root), root),
  {},
);
const maxBy = <T,>(xs: T[], f: (x: T) => number) => xs.reduce((a, b) => (f(b) > f(a) ? b : a));
const seq = [1, 2, 3].reduce((p, x) => p.then(async (acc) => [...acc, x * 2]), Promise.resolve([] as number[]));
export default seq.then((s) => [
  compose2(5),
  [...freq],
  running,
  nested,
  maxBy(["aa", "b", "cccc"], (x) => x.length),
  s,
  [
    [0, 1],
    [2, 3],
  ].reduceRight((a, b) => a.concat(b)),
  [1, 2, 3, 4].reduce((a, x, i, arr) => a + x / arr.length, 0),
  [].reduce((a) => a, "init"),
  [5].reduce(() => 0),
  [, 7].reduce((a, b) => a! + b!),
]);
