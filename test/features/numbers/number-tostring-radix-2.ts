export default [
  (255).toString(16),
  (255).toString(2),
  (-255).toString(36),
  (0.5).toString(2),
  (0.1).toString(3).slice(0, 10),
  (1e21).toString(36).slice(0, 8),
  (3.75).toString(8),
  NaN.toString(2),
  (35).toString(36),
  (0).toString(2),
  (() => {
    try {
      (1).toString(1);
    } catch (e) {
      return e.name;
    }
  })(),
];
