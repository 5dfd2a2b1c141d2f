export default [
  (255).toString(16),
  (5).toString(2),
  (-255).toString(36),
  (0.5).toString(2),
  (35).toString(36),
  (3.75).toString(2),
  (0.1).toString(3),
];
