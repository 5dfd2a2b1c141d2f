export default [
  ["b", "a", "C", "A"].sort((x, y) => x.localeCompare(y)),
  "a".localeCompare("b"),
  "b".localeCompare("a"),
  "a".localeCompare("a"),
  ["item10", "item2", "item1"].sort((a, b) => a.localeCompare(b)),
];
