const chunk = (a, n) => (a.length ? [a.slice(0, n), ...chunk(a.slice(n), n)] : []);
const zip = (...as) =>
  Array.from({ length: Math.max(...as.map((a) => a.length)) }, (_, i) => as.map((a) => a[i] ?? null));
const groupBy = (a, f) => a.reduce((g, x) => ((g[f(x)] ??= []).push(x), g), {});
const uniqBy = (a, f) => [...new Map(a.map((x) => [f(x), x])).values()];
const partition = (a, p) => a.reduce(([t, f], x) => (p(x) ? [[...t, x], f] : [t, [...f, x]]), [[], []]);
const range = (s, e, st = 1) => Array.from({ length: Math.max(0, Math.ceil((e - s) / st)) }, (_, i) => s + i * st);
const transpose = (m) => m[0].map((_, i) => m.map((r) => r[i]));
export default [
  chunk([1, 2, 3, 4, 5], 2),
  zip([1, 2], ["a"], [true, false, null]),
  groupBy([6.1, 4.2, 6.3], Math.floor),
  groupBy(["one", "two", "three"], (s) => s.length),
  uniqBy(
    [
      { i: 1, v: "a" },
      { i: 2, v: "b" },
      { i: 1, v: "c" },
    ],
    (o) => o.i,
  ),
  partition([1, 2, 3, 4], (x) => x % 2),
  range(0, 1, 0.25),
  range(5, 0, -2),
  range(3, 3),
  transpose([
    [1, 2],
    [3, 4],
    [5, 6],
  ]),
];
