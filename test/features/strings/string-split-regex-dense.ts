export default [
  "a1b2c3".split(/\d/),
  "a1b2c3".split(/(\d)/),
  "a1b2c3".split(/(?=\d)/),
  "2020-01-02T03:04".split(/[-T:]/),
  "a,b,c".split(",", 2),
  "abc".split("", 2),
  "a||b".split("|"),
  "a, b,c ,d".split(/\s*,\s*/),
  "  lead".split(" "),
  "abc".split(/(b)|x/),
  "test".split("t"),
  "one  two".split(/ +/),
  "x".split("x"),
  "".split(""),
  "".split(/(?:)/),
  "ab".split(/(?:)/),
  "aBcD".split(/[A-Z]/),
  "camelCaseString"
    .split(/(?=[A-Z])/)
    .join("_")
    .toLowerCase(),
  "a\nb\r\nc".split(/\r?\n/),
  "k=v=w".split("=", 1),
  "1,2,3"
    .split(",")
    .map(Number)
    .reduce((a, b) => a + b),
  "abc".split("b", 0),
  "abc".split(undefined as any),
  "anullb".split(null as any),
];
