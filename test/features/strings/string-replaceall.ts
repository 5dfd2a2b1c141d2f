export default [
  "a.b.c".replaceAll(".", "-"),
  "aaa".replaceAll("aa", "b"),
  "xyx".replaceAll(/x/g, (m) => m.toUpperCase()),
  "abc".replaceAll("", "-"),
  (() => {
    try {
      "a".replaceAll(/a/, "b");
    } catch (e) {
      return e.name;
    }
  })(),
];
