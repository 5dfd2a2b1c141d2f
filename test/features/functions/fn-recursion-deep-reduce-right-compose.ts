const pipe =
  (...fs) =>
  (x) =>
    fs.reduce((v, f) => f(v), x);
const nest = (n) => (n === 0 ? (x) => x : pipe((x) => x + 1, nest(n - 1)));
export default [nest(3)(0), nest(20)(0)];
