class Lazy<T> implements Iterable<T> {
  constructor(private src: Iterable<T>) {}
  static from<T>(s: Iterable<T>) {
    return new Lazy(s);
  }
  static range(a = 0, b = Infinity) {
    return new Lazy(
      (function* () {
        for (let i = a; i < b; i++) yield i;
      })(),
    );
  }
  map<U>(f: (x: T) => U) {
    const s = this.src;
    return new Lazy(
      (function* () {
        for (const x of s) yield f(x);
      })(),
    );
  }
  filter(f: (x: T) => boolean) {
    const s = this.src;
    return new Lazy(
      (function* () {
        for (const x of s) if (f(x)) yield x;
      })(),
    );
  }
  take(n: number) {
    const s = this.src;
    return new Lazy(
      (function* () {
        if (n > 0)
          for (const x of s) {
            yield x;
            if (--n <= 0) return;
          }
      })(),
    );
  }
  drop(n: number) {
    const s = this.src;
    return new Lazy(
      (function* () {
        for (const x of s) if (n-- <= 0) yield x;
      })(),
    );
  }
  reduce<U>(f: (a: U, x: T) => U, a: U) {
    for (const x of this.src) a = f(a, x);
    return a;
  }
  toArray() {
    return [...this];
  }
  [Symbol.iterator]() {
    return this.src[Symbol.iterator]();
  }
}
export default [
  Lazy.range()
    .map((x) => x * x)
    .filter((x) => x % 2 === 1)
    .drop(1)
    .take(4)
    .toArray(),
  Lazy.from("hello")
    .map((c) => c.toUpperCase())
    .toArray()
    .join(""),
  Lazy.range(1, 6).reduce((a, b) => a * b, 1),
  [...Lazy.from(new Map([["a", 1]]))],
  Lazy.range(0, 3).take(0).toArray(),
];
