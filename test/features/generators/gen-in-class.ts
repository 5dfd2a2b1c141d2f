class T {
  constructor(...i) {
    this.i = i;
  }
  *[Symbol.iterator]() {
    yield* this.i;
  }
  static *range(n) {
    for (let k = 0; k < n; k++) yield k;
  }
  *pairs() {
    for (const a of this) for (const b of this) if (a < b) yield [a, b];
  }
}
export default [[...new T(1, 2, 3)], [...T.range(3)], [...new T(1, 2, 3).pairs()]];
