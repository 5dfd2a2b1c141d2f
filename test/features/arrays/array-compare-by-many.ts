const xs = [
  { n: "b", a: 2 },
  { n: "a", a: 2 },
  { n: "c", a: 1 },
];
export default [
  xs
    .toSorted((p, q) => p.a - q.a || p.n.localeCompare(q.n))
    .map((x) => x.n)
    .join(""),
  xs
    .sort((p, q) => (p.n < q.n ? 1 : -1))
    .map((x) => x.n)
    .join(""),
];
