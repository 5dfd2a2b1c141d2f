class M {
  constructor(...rows) {
    this.r = rows;
  }
  static id(n) {
    return new M(...Array.from({ length: n }, (_, i) => Array.from({ length: n }, (_, j) => +(i === j))));
  }
  get t() {
    return new M(...this.r[0].map((_, j) => this.r.map((row) => row[j])));
  }
  mul(o) {
    return typeof o === "number"
      ? new M(...this.r.map((x) => x.map((y) => y * o)))
      : new M(...this.r.map((row) => o.t.r.map((col) => row.reduce((s, v, k) => s + v * col[k], 0))));
  }
  det() {
    const m = this.r;
    return m.length === 1
      ? m[0][0]
      : m[0].reduce(
          (s, v, j) => s + (-1) ** j * v * new M(...m.slice(1).map((r) => r.filter((_, k) => k !== j))).det(),
          0,
        );
  }
  pow(n) {
    return n === 0 ? M.id(this.r.length) : n % 2 ? this.mul(this.pow(n - 1)) : this.mul(this).pow(n / 2);
  }
  toString() {
    return this.r.map((r) => r.join(" ")).join("\n");
  }
  *[Symbol.iterator]() {
    for (const r of this.r) yield* r;
  }
}
const m = new M([1, 2], [3, 4]);
export default [
  `${m.mul(m)}`,
  m.t.r,
  m.det(),
  new M([2, 0, 1], [1, 3, 2], [1, 1, 1]).det(),
  [...new M([1, 1], [1, 0]).pow(10)],
  `${m.mul(2)}`,
];
