const curry = (fn) =>
  function curried(...args) {
    return args.length >= fn.length ? fn(...args) : (...more) => curried(...args, ...more);
  };
const compose = (...fns) => (fns.length === 1 ? fns[0] : (x) => fns[0](compose(...fns.slice(1))(x)));
const add3 = curry((a, b, c) => a + b + c);
const inc = (x) => x + 1;
export default [add3(1)(2)(3), add3(1, 2)(3), compose(inc, inc, (x) => x * 2)(5), compose(...Array(12).fill(inc))(0)];
