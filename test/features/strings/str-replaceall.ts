export default [
  "aXbXc".replaceAll("X", "-"),
  "a.b.c".replaceAll(".", ""),
  "aaa".replaceAll("a", (m, i) => i),
  "abab".replaceAll(/b/g, "[$&]"),
  "x".replaceAll("", "_"),
  "$1".replaceAll("$1", "$$"),
];
