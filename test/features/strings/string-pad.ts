export default [
  "5".padStart(3, "0"),
  "abc".padEnd(6, "12"),
  "abc".padStart(2),
  "x".padStart(4),
  "x".padEnd(3, ""),
  "abc".padStart(8, "xy"),
  (7).toString().padStart(2, "0"),
];
