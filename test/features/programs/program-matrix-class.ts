class M {
  constructor(r) {
    this.r = r;
  }
  static id(n) {
    return new M(Array.from({ length: n }, (_, i) => Array.from({ length: n }, (_, j) => +(i === j))));
  }
  mul({ r: b }) {
    return new M(this.r.map((x) => b[0].map((_, j) => x.reduce((s, v, k) => s + v * b[k][j], 0))));
  }
  pow(n) {
    let r = M.id(this.r.length),
      b = this;
    while (n) {
      if (n & 1) r = r.mul(b);
      b = b.mul(b);
      n >>= 1;
    }
    return r;
  }
  toString() {
    return this.r.map((x) => x.join(" ")).join(";");
  }
}
export default `${new M([
  [1, 1],
  [1, 0],
]).pow(30)}`;
