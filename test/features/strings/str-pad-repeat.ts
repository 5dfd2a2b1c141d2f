export default [
  "5".padStart(3, "0"),
  "5".padEnd(3),
  "abc".padStart(2),
  "ab".repeat(3),
  "ab".repeat(0),
  "x".padStart(6, "abc"),
];
