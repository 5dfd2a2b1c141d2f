class Range {
  constructor(
    private a: number,
    private b: number,
    private s = 1,
  ) {}
  *[Symbol.iterator]() {
    for (let i = this.a; i < this.b; i += this.s) yield i;
  }
}
const r = new Range(0, 10, 3);
const [x, , y, ...z] = r;
export default [
  [...r],
  Math.max(...r),
  x,
  y,
  z,
  Array.from(r, (v) => v * v),
  new Set(r).size,
  Object.fromEntries([...r].map((v) => ["k" + v, v])),
];
