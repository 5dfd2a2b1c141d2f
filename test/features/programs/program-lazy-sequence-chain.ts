class Seq {
  #src;
  constructor(src) {
    this.#src = src;
  }
  static range(a, b = Infinity, s = 1) {
    return new Seq(function* () {
      for (let i = a; i < b; i += s) yield i;
    });
  }
  #pipe(g) {
    const src = this.#src;
    return new Seq(() => g(src()));
  }
  map(f) {
    return this.#pipe(function* (it) {
      for (const x of it) yield f(x);
    });
  }
  filter(f) {
    return this.#pipe(function* (it) {
      for (const x of it) if (f(x)) yield x;
    });
  }
  takeWhile(f) {
    return this.#pipe(function* (it) {
      for (const x of it) {
        if (!f(x)) return;
        yield x;
      }
    });
  }
  chunk(n) {
    return this.#pipe(function* (it) {
      let c = [];
      for (const x of it) {
        c.push(x);
        if (c.length === n) {
          yield c;
          c = [];
        }
      }
      if (c.length) yield c;
    });
  }
  toArray() {
    return [...this.#src()];
  }
  first() {
    for (const x of this.#src()) return x;
  }
}
const ev = Seq.range(1)
  .map((x) => x * x)
  .filter((x) => x % 2 === 0);
export default [
  ev.takeWhile((x) => x < 70).toArray(),
  ev.first(),
  Seq.range(0, 7).chunk(3).toArray(),
  Seq.range(5, 0).toArray(),
  Seq.range(5, 0).first() ?? "none",
];
