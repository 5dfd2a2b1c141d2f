class Range {
  constructor(a, b) {
    this.a = a;
    this.b = b;
  }
  *[Symbol.iterator]() {
    for (let i = this.a; i < this.b; i++) yield i;
  }
}
const r = new Range(2, 6);
const [p, ...q] = r;
export default [
  [...r],
  Math.max(...r),
  p,
  q,
  Array.from(r, (x) => x * 2),
  new Set(r).size,
  Object.fromEntries([...r].map((x) => [x, x])),
];
