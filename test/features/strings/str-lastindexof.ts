export default [
  "canal".lastIndexOf("a"),
  "canal".lastIndexOf("a", 2),
  "canal".lastIndexOf("a", 0),
  "canal".lastIndexOf(""),
  "canal".lastIndexOf("c", -5),
];
