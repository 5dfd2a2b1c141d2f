const curry = (f) =>
  function c(...a) {
    return a.length >= f.length ? f(...a) : (...b) => c(...a, ...b);
  };
const add3 = curry((a, b, c) => a + b + c);
const pipe =
  (...fs) =>
  (x) =>
    fs.reduce((v, f) => f(v), x);
export default [
  add3(1)(2)(3),
  add3(1, 2)(3),
  add3(1)(2, 3),
  pipe(
    (x) => x + 1,
    String,
    (s) => s + "!",
  )(4),
];
