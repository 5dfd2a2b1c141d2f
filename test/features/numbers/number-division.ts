export default [1 / 0, -1 / 0, 0 / 0, 7 / 2, 1 / 3, (-7 / 2) | 0, Math.floor(-7 / 2), Math.trunc(-7 / 2), 1 / -0].map(
  String,
);
