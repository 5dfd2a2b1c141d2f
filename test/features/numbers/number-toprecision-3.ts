export default [
  (123.456).toPrecision(4),
  (0.000123).toPrecision(2),
  (123456).toPrecision(2),
  (1.5).toPrecision(1),
  (2.5).toPrecision(1),
  (0).toPrecision(3),
  (1e21).toPrecision(3),
  (99.99).toPrecision(3),
  (1.255).toPrecision(3),
  (-1.5).toPrecision(2),
  (5).toPrecision(),
];
