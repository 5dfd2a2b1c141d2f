const people = [
  { n: "Bo", a: 30 },
  { n: "Al", a: 25 },
  { n: "Cy", a: 30 },
  { n: "Di", a: 25 },
];
export default [
  people
    .slice()
    .sort((x, y) => x.a - y.a)
    .map((p) => p.n),
  people
    .slice()
    .sort((x, y) => y.a - x.a || x.n.localeCompare(y.n))
    .map((p) => p.n),
  [10, 9, 1, 100, 2].sort(),
  [3, undefined, 1, null, "b", "a", -1].sort(),
  [true, false, true].sort(),
  [[2, 1], [1, 2], [10]].sort(),
  [5, 2, 8].sort((a, b) => a < b),
  [5, 2, 8].sort(() => 0),
  ["B", "a", "C"].sort((a, b) => (a.toLowerCase() > b.toLowerCase() ? 1 : -1)),
  [NaN, 3, 1].sort((a, b) => a - b).length,
  [2, 1].toSorted(),
  [..."hello"].sort().join(""),
  [3, 2, 1].sort(undefined),
];
