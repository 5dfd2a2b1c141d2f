const p = [
  { n: "a", v: 2 },
  { n: "b", v: 1 },
  { n: "c", v: 2 },
  { n: "d", v: 1 },
];
export default [
  [...p]
    .sort((x, y) => x.v - y.v)
    .map((x) => x.n)
    .join(""),
  [...p]
    .sort((x, y) => y.v - x.v || (x.n < y.n ? 1 : -1))
    .map((x) => x.n)
    .join(""),
  [3, 1, 2].sort(() => 0),
  [5, 1, 4].sort((a, b) => (a > b) - (a < b)),
  [1, 2, 3].sort((a, b) => (b > a ? 1 : -1)),
  ["B", "a", "C"].sort((a, b) => (a.toLowerCase() < b.toLowerCase() ? -1 : 1)),
];
