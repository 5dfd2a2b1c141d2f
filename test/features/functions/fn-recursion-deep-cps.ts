const fact = (n, k) => (n === 0 ? k(1) : fact(n - 1, (r) => k(n * r)));
const walk = (list, f, done) => {
  if (!list.length) return done([]);
  const [h, ...t] = list;
  f(h, (v) => walk(t, f, (rest) => done([v, ...rest])));
};
let got;
walk(
  [1, 2, 3, 4, 5, 6],
  (x, next) => next(x * x),
  (r) => {
    got = r;
  },
);
export default [fact(5, (x) => x), fact(15, (x) => x), got];
