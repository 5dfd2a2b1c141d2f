class It {
  constructor(i) {
    this.i = i;
  }
  static from(x) {
    return new It(x[Symbol.iterator]());
  }
  [Symbol.iterator]() {
    return this;
  }
  next() {
    return this.i.next();
  }
  map(f) {
    const s = this;
    return new It(
      (function* () {
        for (const x of s) yield f(x);
      })(),
    );
  }
  filter(p) {
    const s = this;
    return new It(
      (function* () {
        for (const x of s) if (p(x)) yield x;
      })(),
    );
  }
  take(n) {
    const s = this;
    return new It(
      (function* () {
        if (n <= 0) return;
        for (const x of s) {
          yield x;
          if (--n <= 0) return;
        }
      })(),
    );
  }
  toArray() {
    return [...this];
  }
  reduce(f, a) {
    for (const x of this) a = f(a, x);
    return a;
  }
}
const log = [];
export default [
  It.from([1, 2, 3, 4, 5, 6])
    .map((x) => (log.push(x), x * x))
    .filter((x) => x % 2)
    .take(2)
    .toArray(),
  log,
  It.from(new Set("hello")).reduce((a, c) => c + a, ""),
];
