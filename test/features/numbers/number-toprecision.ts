export default [
  (123.456).toPrecision(4),
  (0.000123).toPrecision(2),
  (1e21).toPrecision(3),
  (1234.5).toPrecision(2),
  (0).toPrecision(3),
  (1.25).toPrecision(2),
  (99.99).toPrecision(3),
  (5).toPrecision(1),
  (1e-7).toPrecision(3),
  Infinity.toPrecision(3),
];
