class M {
  static fib(n) {
    return n < 2 ? n : M.fib(n - 1) + M.fib(n - 2);
  }
  static #g(n) {
    return n ? 1 + M.#g(n - 1) : 0;
  }
  static g(n) {
    return M.#g(n);
  }
}
export default [M.fib(12), M.g(15)];
