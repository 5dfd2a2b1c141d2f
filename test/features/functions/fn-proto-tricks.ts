const compose =
  (...fs) =>
  (x) =>
    fs.reduceRight((v, f) => f(v), x);
const pipe =
  (...fs) =>
  (x) =>
    fs.reduce((v, f) => f(v), x);
const partial = (f, ...a) => f.bind(null, ...a);
const once = (f) => {
  let d = false,
    r;
  return (...a) => (d ? r : ((d = true), (r = f(...a))));
};
const memo =
  (f, c = new Map()) =>
  (...a) => {
    const k = JSON.stringify(a);
    if (!c.has(k)) c.set(k, f(...a));
    return c.get(k);
  };
function Person(n) {
  if (!new.target) return new Person(n);
  this.n = n;
}
Person.prototype.hi = function () {
  return "hi " + this.n;
};
Person.of = (n) => Person(n);
let calls = 0;
const slow = memo((x) => {
  calls++;
  return x * 2;
});
export default [
  compose(
    (x) => x + 1,
    (x) => x * 2,
  )(5),
  pipe(
    (x) => x + 1,
    (x) => x * 2,
  )(5),
  partial(Math.max, 5)(3, 9),
  once(() => ++calls)(),
  slow(2),
  slow(2),
  calls,
  Person("a").hi(),
  new Person("b") instanceof Person,
  Person.of("c").hi.call({ n: "z" }),
  Person.prototype.constructor === Person,
  Object.keys(new Person("q")),
  (function () {
    return typeof this;
  })(),
  (() => [].concat.apply([], [[1], [2]]))(),
];
