export default [
  "a-b-c".replace(/-(\w)/g, (_, c) => c.toUpperCase()),
  "3 + 4".replace(/\d/g, (d) => d * 2),
  "x1y2".replace(/([a-z])(\d)/g, "$2$1"),
  "abc".replace(/(?<mid>b)/, "[$<mid>]"),
  "aaa".replace(/a/, () => "$&"),
];
