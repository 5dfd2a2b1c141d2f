class Range {
  constructor(a, b, s = 1) {
    Object.assign(this, { a, b, s });
  }
  *[Symbol.iterator]() {
    for (let i = this.a; i < this.b; i += this.s) yield i;
  }
}
class Rev extends Range {
  *[Symbol.iterator]() {
    yield* [...super[Symbol.iterator]()].reverse();
  }
}
export default [[...new Range(0, 5)], [...new Rev(0, 5)], Math.max(...new Range(1, 4))];
