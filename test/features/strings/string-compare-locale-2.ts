export default [
  "a".localeCompare("b"),
  "b".localeCompare("a"),
  "a".localeCompare("a"),
  "a" < "b",
  "Z" < "a",
  ["b", "a"].sort((x, y) => x.localeCompare(y)),
];
