export default [0.1, 1.1, 2.5, -3.7, 1e100, 7, 1 / 3].map((x) => [
  Math.pow(x, 2),
  Math.pow(x, 3),
  Math.pow(x, -2),
  Math.sin(x),
  Math.log(Math.abs(x)),
]);
