class M {
  constructor(c) {
    this.c = c;
  }
  valueOf() {
    return this.c;
  }
  toString() {
    return "$" + this.c;
  }
  toJSON() {
    return { m: this.c };
  }
}
const a = new M(5),
  b = new M(7);
export default [a + b, `${a}`, a < b, JSON.stringify([a]), a + "", [a, b].join()];
