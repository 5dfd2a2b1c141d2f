export default [5, 6].map(function f(n) {
  return n < 2 ? 1 : n * f(n - 1);
});
