function* nat(n = 0) {
  while (true) yield n++;
}
const lazy = (it) => ({
  map: (f) =>
    lazy(
      (function* () {
        for (const x of it) yield f(x);
      })(),
    ),
  filter: (f) =>
    lazy(
      (function* () {
        for (const x of it) if (f(x)) yield x;
      })(),
    ),
  take: (n) =>
    lazy(
      (function* () {
        if (n > 0)
          for (const x of it) {
            yield x;
            if (!--n) return;
          }
      })(),
    ),
  zip: (o) =>
    lazy(
      (function* () {
        const j = o[Symbol.iterator]();
        for (const x of it) {
          const { value, done } = j.next();
          if (done) return;
          yield [x, value];
        }
      })(),
    ),
  [Symbol.iterator]: () => it[Symbol.iterator](),
  arr: () => [...it],
});
export default [
  lazy(nat())
    .filter((x) => x % 3 === 1)
    .map((x) => x * x)
    .take(4)
    .arr(),
  lazy(nat(5)).zip("abc").arr(),
  [...lazy(nat()).take(0)],
];
