class T {
  constructor(v, l = null, r = null) {
    this.v = v;
    this.l = l;
    this.r = r;
  }
  *[Symbol.iterator]() {
    if (this.l) yield* this.l;
    yield this.v;
    if (this.r) yield* this.r;
  }
}
export default [...new T(2, new T(1), new T(3))];
