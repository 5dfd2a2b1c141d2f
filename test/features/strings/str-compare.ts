export default [
  "a" < "b",
  "a" < "B",
  "abc" < "abd",
  "a".localeCompare("b"),
  "b".localeCompare("a"),
  "a".localeCompare("a"),
  ["b", "a", "C"].sort((x, y) => x.localeCompare(y)),
];
