export default [
  "abc".split("abc"),
  "aXbXc".split("X", 0),
  "a,b,".split(","),
  ",".split(","),
  "abab".split("ab"),
  "a b  c".split(" "),
];
