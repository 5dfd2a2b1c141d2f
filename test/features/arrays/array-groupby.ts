const inv = [
  { n: "asp", t: "veg" },
  { n: "ban", t: "fru" },
  { n: "che", t: "fru" },
];
const g = Object.groupBy(inv, (x) => x.t);
export default [
  Object.keys(g),
  g.fru.map((x) => x.n),
  Map.groupBy([1, 2, 3], (x) => (x % 2 ? "odd" : "even")).get("odd"),
];
