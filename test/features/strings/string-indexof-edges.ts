const s = "canal";
export default [
  s.indexOf("a"),
  s.indexOf("a", 2),
  s.indexOf(""),
  s.indexOf("", 10),
  s.lastIndexOf("a"),
  s.lastIndexOf("a", 2),
  s.lastIndexOf(""),
  s.indexOf("z"),
  s.indexOf("n", -5),
];
