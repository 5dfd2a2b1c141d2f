export default [
  "a, b;c".split(/[,;]\s*/),
  "a1b2c".split(/(\d)/),
  "abc".split(""),
  "a-b-c".split("-", 2),
  "".split(","),
  "".split(""),
  "abc".split(/(?:)/),
  ",a,".split(","),
  "aXXb".split("X"),
  "one  two".split(/\s+/),
  "a\nb\r\nc".split(/\r?\n/),
];
