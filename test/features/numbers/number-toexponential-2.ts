export default [
  (12345).toExponential(),
  (12345).toExponential(2),
  (0).toExponential(2),
  (0.00015).toExponential(1),
  (-1.5e10).toExponential(),
  (1).toExponential(),
  (9.99).toExponential(1),
  NaN.toExponential(),
  Infinity.toExponential(2),
];
