export default [
  (123.456).toPrecision(4),
  (0.00001234).toPrecision(2),
  (1234567).toPrecision(2),
  (1e21).toPrecision(3),
  (0).toPrecision(3),
  (99.99).toPrecision(3),
  (1.25).toPrecision(2),
  (-1.5).toPrecision(1),
  (123).toPrecision(),
  (1e-10).toPrecision(5),
  (() => {
    try {
      (1).toPrecision(0);
    } catch (e) {
      return e.name;
    }
  })(),
];
