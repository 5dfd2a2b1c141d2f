const f = function g(n) {
  return n ? g(n - 1) + 1 : 0;
};
export default [f(5), typeof g];
