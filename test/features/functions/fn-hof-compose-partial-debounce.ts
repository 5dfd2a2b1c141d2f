const compose =
  (...f) =>
  (x) =>
    f.reduceRight((v, g) => g(v), x);
const partial =
  (f, ...p) =>
  (...a) =>
    f(...p, ...a);
const once = (f) => {
  let done, v;
  return (...a) => (done ? v : ((done = true), (v = f(...a))));
};
let c = 0;
const o1 = once(() => ++c);
const tap = (f) => (x) => (f(x), x);
const log = [];
export default [
  compose(
    (x) => x + 1,
    (x) => x * 2,
  )(5),
  partial((a, b, c) => a + b + c, 1, 2)(3),
  o1(),
  o1(),
  c,
  compose(
    tap((x) => log.push(x)),
    Math.abs,
  )(-3),
  log,
];
