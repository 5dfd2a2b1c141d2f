const mk = () => {
  let n = 0;
  const api = {
    inc: () => (n++, api),
    dec: () => (n--, api),
    get n() {
      return n;
    },
    reset() {
      n = 0;
      return this;
    },
  };
  return api;
};
const a = mk(),
  b = mk();
a.inc().inc().dec();
b.inc();
export default [a.n, b.n, a.reset().n, mk().n];
