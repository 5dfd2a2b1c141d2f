export default [
  (255).toString(16),
  (255).toString(2),
  (-255).toString(36),
  (0.5).toString(2),
  (0.1).toString(3).slice(0, 12),
  (35).toString(36),
  (1e21).toString(7).length > 0,
  (3.75).toString(4),
  (2 ** 53).toString(32),
];
