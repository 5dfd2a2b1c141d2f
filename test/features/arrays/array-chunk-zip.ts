const chunk = <T,>(a: T[], n: number) =>
  Array.from({ length: Math.ceil(a.length / n) }, (_, i) => a.slice(i * n, i * n + n));
const zip = <A, B>(a: A[], b: B[]): [A, B][] => a.slice(0, Math.min(a.length, b.length)).map((x, i) => [x, b[i]]);
const unzip = (ps: any[][]) => ps[0].map((_: any, i: number) => ps.map((p) => p[i]));
const range = (a: number, b: number, st = 1) =>
  Array.from({ length: Math.max(0, Math.ceil((b - a) / st)) }, (_, i) => a + i * st);
const uniqBy = <T,>(a: T[], f: (x: T) => any) => [...new Map(a.map((x) => [f(x), x])).values()];
const partition = <T,>(a: T[], f: (x: T) => boolean) =>
  a.reduce<[T[], T[]]>((r, x) => (r[f(x) ? 0 : 1].push(x), r), [[], []]);
const transpose = (m: number[][]) => m[0].map((_, c) => m.map((r) => r[c]));
const permutations = (xs: any[]): any[][] =>
  xs.length ? xs.flatMap((x, i) => permutations([...xs.slice(0, i), ...xs.slice(i + 1)]).map((p) => [x, ...p])) : [[]];
export default [
  chunk([1, 2, 3, 4, 5], 2),
  zip([1, 2], ["a", "b", "c"]),
  unzip([
    [1, 2],
    [3, 4],
  ]),
  range(0, 10, 3),
  range(5, 5),
  uniqBy(
    [
      { i: 1, v: "a" },
      { i: 1, v: "b" },
      { i: 2, v: "c" },
    ],
    (x) => x.i,
  ),
  partition([1, 2, 3], (x) => x > 1),
  transpose([
    [1, 2, 3],
    [4, 5, 6],
  ]),
  permutations([1, 2, 3]).map((p) => p.join("")),
  [3, 1, 2].reduce((a, b) => Math.max(a, b), -Infinity),
];
