const fib = (n) => (n < 2 ? n : fib(n - 1) + fib(n - 2));
export default [
  fib(10),
  (function f(n) {
    return n ? n * f(n - 1) : 1;
  })(10),
];
