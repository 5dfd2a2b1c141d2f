export default [
  "hello".includes("ell"),
  "hello".startsWith("he"),
  "hello".startsWith("l", 2),
  "hello".endsWith("lo"),
  "hello".endsWith("l", 4),
  "hello".includes("z"),
  "".includes(""),
];
