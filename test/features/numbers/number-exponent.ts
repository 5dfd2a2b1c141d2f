export default [
  2 ** 10,
  2 ** -1,
  (-2) ** 2,
  2 ** (3 ** 2),
  0 ** 0,
  NaN ** 0,
  2 ** 0.5,
  (-8) ** (1 / 3),
  10 ** 21,
  1 ** Infinity,
].map(String);
