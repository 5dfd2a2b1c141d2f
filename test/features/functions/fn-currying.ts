const curry = (fn) =>
  function c(...a) {
    return a.length >= fn.length ? fn(...a) : (...b) => c(...a, ...b);
  };
const add = curry((a, b, c) => a + b + c);
export default [add(1)(2)(3), add(1, 2)(3), add(1)(2, 3)];
