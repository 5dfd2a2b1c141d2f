export default [
  "a,b,,c".split(","),
  "abc".split(""),
  "a-b-c".split("-", 2),
  "abc".split(),
  "".split(","),
  "".split(""),
  "a1b2c".split(/\d/),
  "a1b2c".split(/(\d)/),
];
