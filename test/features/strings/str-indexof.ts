const s = "abcabc";
export default [
  s.indexOf("c"),
  s.indexOf("c", 3),
  s.lastIndexOf("b"),
  s.lastIndexOf("b", 3),
  s.indexOf("z"),
  s.indexOf(""),
  s.indexOf("", 10),
  s.lastIndexOf(""),
  s.includes("bca"),
  s.includes("a", 4),
  s.startsWith("bc", 1),
  s.endsWith("ab", 5),
  s.search(/c/),
  s.lastIndexOf("a", -1),
  s.lastIndexOf("z"),
];
