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
  toArray() {
    return [...this];
  }
}
export default [
  It.from([1, 2])
    .map((x) => x * x)
    .map((x) => x + 1)
    .toArray(),
];
