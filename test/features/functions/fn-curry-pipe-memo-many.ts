const curry = (f, ...a) => (a.length >= f.length ? f(...a) : (...b) => curry(f, ...a, ...b));
const pipe =
  (...fs) =>
  (x) =>
    fs.reduce((v, f) => f(v), x);
const memo = (f, c = new Map()) =>
  Object.assign(
    (...a) => {
      const k = JSON.stringify(a);
      if (!c.has(k)) c.set(k, f(...a));
      return c.get(k);
    },
    { cache: c },
  );
let calls = 0;
const slow = memo((a, b) => (calls++, a ** b));
const flip =
  (f) =>
  (a, b, ...r) =>
    f(b, a, ...r);
const unary = (f) => (a) => f(a);
const times = (n) => (f) => Array.from({ length: n }, (_, i) => f(i));
export default [
  curry((a, b, c) => a + b + c)(1)(2, 3),
  pipe(
    (x) => x + 1,
    String,
    (s) => s.padStart(3, "0"),
  )(6),
  slow(2, 3),
  slow(2, 3),
  slow(3, 2),
  calls,
  slow.cache.size,
  flip(Math.pow)(2, 3),
  ["1", "2", "3"].map(unary(parseInt)),
  times(3)((i) => i * i),
];
