export default [
  "a,b,c,d".split(",", 2),
  "a,b".split(",", 0),
  "abc".split("", 2),
  "a  b".split(" "),
  ",".split(","),
  "abc".split("abc"),
];
