function f(a, b = a + 1, { c = 3, d: [e = 5] = [] } = {}, ...rest) {
  return [a, b, c, e, rest, arguments.length, f.length];
}
const g = f.bind(null, 1);
const h = (...args) => args.length;
const obj = {
  m(x = this.v) {
    return x;
  },
  v: 7,
  n: () => typeof this,
};
export default [
  f(1),
  f(1, undefined, { d: [9] }, "r", "s"),
  f.call(null, 2, 3),
  f.apply(null, [4, 5, { c: 6 }]),
  g(10),
  g.length,
  h.apply(null, Array(3)),
  obj.m(),
  obj.m(null),
  obj.m.call({ v: "other" }),
  obj.n(),
  (function () {
    return [].slice.call(arguments, 1);
  })(1, 2, 3),
  (function (a) {
    arguments[0] = 9;
    return a;
  })(1),
  ((a, b) => {}).length,
  (async () => {}).constructor.name,
  f.name,
  function* gen() {}.name,
];
