export default [
  (123.456).toPrecision(4),
  (0.000123).toPrecision(2),
  (1234.5).toPrecision(2),
  (1).toPrecision(3),
  (99.99).toPrecision(3),
];
