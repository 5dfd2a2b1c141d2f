class Memo {
  cache = new Map();
  calls = 0;
  fib(n) {
    this.calls++;
    if (n < 2) return n;
    if (this.cache.has(n)) return this.cache.get(n);
    const v = this.fib(n - 1) + this.fib(n - 2);
    this.cache.set(n, v);
    return v;
  }
}
const m = new Memo();
export default [m.fib(40), m.calls];
