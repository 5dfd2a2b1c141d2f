let x = 3;
x **= 2;
export default [
  2 ** 10,
  2 ** (3 ** 2),
  (-2) ** 2,
  2 ** -1,
  x,
  2 ** 0.5 === Math.SQRT2,
  NaN ** 0,
  1 ** Infinity,
  (-8) ** (1 / 3),
].map(String);
