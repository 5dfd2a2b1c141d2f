export default [
  "2024-05-06".replace(/(\d+)-(\d+)-(\d+)/, (m, y, mo, d, off, s) => [d, mo, y, off, s.length].join("/")),
  "aXbX".replace("X", (m, off) => off),
  "camelCaseText".replace(/[A-Z]/g, (c) => "_" + c.toLowerCase()),
];
