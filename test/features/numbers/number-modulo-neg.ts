export default [
  5 % 3,
  -5 % 3,
  5 % -3,
  5.5 % 2,
  -0 % 5 === 0,
  Object.is(-4 % 2, -0),
  5 % 0,
  7 % Infinity,
  Infinity % 2,
].map((x) => (Number.isNaN(x) ? "NaN" : x));
