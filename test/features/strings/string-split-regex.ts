export default [
  "a1b22c333d".split(/\d+/),
  "a1b2".split(/(\d)/),
  "one, two ,three".split(/\s*,\s*/),
  "abc".split(/(?:)/),
  "".split(/x/),
  "".split(""),
  "a|b|c".split("|", 2),
  "abc".split(),
  "test".split("t"),
];
