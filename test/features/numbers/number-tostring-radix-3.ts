export default [
  (255).toString(16),
  (255).toString(2),
  (-255).toString(36),
  (0.5).toString(2),
  (3.75).toString(8),
  (0).toString(2),
  (1e21).toString(16).length > 0,
  (35).toString(36),
  (2 ** 32).toString(32),
  (0.1).toString(3).slice(0, 12),
];
