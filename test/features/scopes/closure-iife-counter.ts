const c = (() => {
  let n = 0;
  return {
    inc: (by = 1) => (n += by),
    reset() {
      n = 0;
      return this;
    },
    get n() {
      return n;
    },
  };
})();
c.inc();
c.inc(5);
export default [c.n, c.reset().n];
