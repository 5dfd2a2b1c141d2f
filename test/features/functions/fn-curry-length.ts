const curry = (f) =>
  function c(...a) {
    return a.length >= f.length ? f.apply(this, a) : (...b) => c.apply(this, [...a, ...b]);
  };
const add = curry((a, b, c) => a + b + c);
export default [add(1)(2)(3), add(1, 2)(3), add(1)(2, 3), add(1, 2, 3)];
