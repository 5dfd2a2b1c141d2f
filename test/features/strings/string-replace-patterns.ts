export default [
  "abc".replace("b", "[$&]"),
  "abc".replace("b", "$`-$'"),
  "abc".replace("b", "$$"),
  "john smith".replace(/(\w+) (\w+)/, "$2, $1"),
  "aaa".replace(/a/g, "$0"),
  "x".replace("x", "$1"),
];
