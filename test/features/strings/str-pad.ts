export default [
  "5".padStart(3, "0"),
  "abc".padEnd(6, "12"),
  "abc".padStart(2),
  "x".padStart(5, "abc"),
  "x".padEnd(4),
  "x".padStart(3, ""),
  "7".padStart(3, 0),
];
