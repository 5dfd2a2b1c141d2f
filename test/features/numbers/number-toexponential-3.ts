export default [
  (12345).toExponential(),
  (12345).toExponential(2),
  (0.00015).toExponential(1),
  (0).toExponential(2),
  (-1.5).toExponential(0),
  (1e-7).toExponential(),
  (123).toExponential(5),
  NaN.toExponential(),
  Infinity.toExponential(2),
];
