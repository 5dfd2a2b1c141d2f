export default [
  "5".padStart(3, "0"),
  "abc".padEnd(6, "12"),
  "abc".padStart(2),
  "x".padStart(5, ""),
  "x".padEnd(4),
  "\t a \n".trim(),
  " a ".trimStart() + "|",
  " a ".trimEnd() + "|",
  "\u00a0x\ufeff".trim().length,
];
