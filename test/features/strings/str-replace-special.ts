export default [
  "abc".replace("b", "$`|$'"),
  "aaa".replace(/a/g, "$$"),
  "ab".replace(/(a)(b)?/, "[$1$2$3]"),
  "x".replace("x", () => "$&"),
  "abc".replace(/(z)?b/, "<$1>"),
];
