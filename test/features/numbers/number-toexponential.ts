export default [
  (12345).toExponential(),
  (12345).toExponential(2),
  (0).toExponential(),
  (0.00015).toExponential(1),
  (-1.5e-9).toExponential(3),
  (1).toExponential(0),
  (99999).toExponential(2),
];
