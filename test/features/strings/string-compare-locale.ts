export default [
  "a".localeCompare("b"),
  "b".localeCompare("a"),
  "a".localeCompare("a"),
  ["pear", "apple", "fig"].sort((x, y) => x.localeCompare(y)),
];
