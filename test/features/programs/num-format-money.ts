const money = (n, c = "$") =>
  (n < 0 ? "-" : "") +
  c +
  Math.abs(n)
    .toFixed(2)
    .replace(/\B(?=(\d{3})+(?!\d))/g, ",");
export default [
  money(1234567.891),
  money(-0.5),
  money(999),
  money(1e9),
  [0.1 + 0.2, 1.005, 2.675, 1e21].map((x) => x.toFixed(2)),
  (25).toString(36),
  (0.000001234).toString(),
  (1e21 + 1).toString(),
  0.1 * 3,
  1 / 3,
  100 / 3,
  5e-7,
  123456789.123456789,
  1e300 * 10,
  -1e-7,
  (12.5).toString(2),
  (255).toString(16).toUpperCase(),
  Number("0x1f"),
  (1234.5678).toExponential(2),
  (0.00001).toPrecision(1),
];
