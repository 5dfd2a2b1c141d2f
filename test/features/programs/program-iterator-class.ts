class Seq {
  constructor(it) {
    this.it = it;
  }
  static range(a, b) {
    return new Seq(
      (function* () {
        for (let i = a; i < b; i++) yield i;
      })(),
    );
  }
  *[Symbol.iterator]() {
    yield* this.it;
  }
  map(f) {
    const s = this;
    return new Seq(
      (function* () {
        for (const x of s) yield f(x);
      })(),
    );
  }
  filter(p) {
    const s = this;
    return new Seq(
      (function* () {
        for (const x of s) if (p(x)) yield x;
      })(),
    );
  }
  take(n) {
    const s = this;
    return new Seq(
      (function* () {
        if (n < 1) return;
        for (const x of s) {
          yield x;
          if (!--n) break;
        }
      })(),
    );
  }
  toArray() {
    return [...this];
  }
}
export default Seq.range(0, 1e9)
  .filter((x) => x % 7 === 3)
  .map((x) => x * x)
  .take(4)
  .toArray();
