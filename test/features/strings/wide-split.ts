export default [
  "á,é,í".split(","),
  "áéí".split(""),
  "áéí".split("", 2),
  "é".split(),
  "日本語".split("").reverse().join(""),
];
