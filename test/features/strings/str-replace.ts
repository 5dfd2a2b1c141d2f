export default [
  "aaa".replace("a", "b"),
  "aaa".replaceAll("a", "b"),
  "abc".replace("b", "[$&]"),
  "abc".replace(/(b)(c)/, "$2$1"),
  "x-y".replace(/(?<l>\w)-(?<r>\w)/, "$<r>-$<l>"),
  "a.b.c".replaceAll(".", "/"),
  "abc".replace("b", (m, i) => m + i),
  "price".replace("price", "$$5"),
];
