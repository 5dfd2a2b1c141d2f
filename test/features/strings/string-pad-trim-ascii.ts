export default [
  "5".padStart(3, "0"),
  "abc".padEnd(6, "12"),
  "abc".padStart(2),
  "x".padStart(5, ""),
  "x".padEnd(4),
  "\t a \n\r\v\f".trim(),
  " a ".trimStart() + "|",
  " a ".trimEnd() + "|",
  "ab".padEnd(5, 12),
  "x".padStart("4", "ab"),
];
