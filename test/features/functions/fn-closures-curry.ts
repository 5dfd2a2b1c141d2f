const curry = (fn: Function) =>
  function curried(this: any, ...args: any[]): any {
    return args.length >= fn.length ? fn.apply(this, args) : (...more: any[]) => curried.apply(this, args.concat(more));
  };
const pipe =
  (...fs: Function[]) =>
  (x: any) =>
    fs.reduce((v, f) => f(v), x);
const compose = (...fs: Function[]) => pipe(...fs.reverse());
const partial =
  (f: Function, ...a: any[]) =>
  (...b: any[]) =>
    f(...a, ...b);
const once = <T,>(f: () => T) => {
  let done = false,
    v: T;
  return () => (done ? v : ((done = true), (v = f())));
};
const add3 = curry((a: number, b: number, c: number) => a + b + c);
let n = 0;
const o1 = once(() => ++n);
export default [
  add3(1)(2)(3),
  add3(1, 2)(3),
  add3(1)(2, 3),
  add3(1, 2, 3),
  pipe(
    (x: number) => x + 1,
    (x: number) => x * 2,
  )(3),
  compose(
    (x: number) => x + 1,
    (x: number) => x * 2,
  )(3),
  partial(Math.pow, 2)(10),
  o1(),
  o1(),
  n,
];
