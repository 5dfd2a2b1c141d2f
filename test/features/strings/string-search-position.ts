const s = "to be or not to be";
export default [
  s.indexOf("be", 5),
  s.indexOf("be", -5),
  s.indexOf("zz"),
  s.lastIndexOf("to", 12),
  s.lastIndexOf("to", -1),
  s.includes("or", 7),
  s.startsWith("be", 3),
  s.endsWith("be", 5),
  s.search(/or|not/),
  s.split("to").length,
  s.match(/\bb\w/g),
  "abc".includes(""),
  "x".indexOf("x", 1),
];
