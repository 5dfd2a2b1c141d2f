class Lazy {
  constructor(it) {
    this.it = it;
  }
  static range(a, b = Infinity, s = 1) {
    return new Lazy(
      (function* () {
        for (let i = a; i < b; i += s) yield i;
      })(),
    );
  }
  map(f) {
    const it = this.it;
    return new Lazy(
      (function* () {
        for (const x of it) yield f(x);
      })(),
    );
  }
  filter(f) {
    const it = this.it;
    return new Lazy(
      (function* () {
        for (const x of it) if (f(x)) yield x;
      })(),
    );
  }
  take(n) {
    const it = this.it;
    return new Lazy(
      (function* () {
        if (n <= 0) return;
        for (const x of it) {
          yield x;
          if (!--n) return;
        }
      })(),
    );
  }
  reduce(f, a) {
    for (const x of this.it) a = f(a, x);
    return a;
  }
  [Symbol.iterator]() {
    return this.it[Symbol.iterator]();
  }
}
export default [
  [
    ...Lazy.range(1)
      .filter((x) => x % 3 === 0)
      .map((x) => x * x)
      .take(4),
  ],
  Lazy.range(1, 11).reduce((a, b) => a + b, 0),
  [...Lazy.range(0, 1, 0.25)],
  [...Lazy.range(5).take(0)],
];
