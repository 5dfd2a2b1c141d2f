export default [
  "é".padStart(4, "·") + "|",
  "日本".padEnd(5) + "|",
  "x".padEnd(4, "─┐") + "|",
  "═".repeat(3),
  "°C".length,
];
