class Matrix {
  readonly rows: number;
  readonly cols: number;
  constructor(private readonly d: number[][]) {
    this.rows = d.length;
    this.cols = d[0].length;
    if (d.some((r) => r.length !== this.cols)) throw new RangeError("ragged");
  }
  static identity(n: number) {
    return new Matrix(Array.from({ length: n }, (_, i) => Array.from({ length: n }, (_, j) => +(i === j))));
  }
  get T() {
    return new Matrix(this.d[0].map((_, j) => this.d.map((r) => r[j])));
  }
  mul(o: Matrix | number): Matrix {
    if (typeof o === "number") return new Matrix(this.d.map((r) => r.map((x) => x * o)));
    if (this.cols !== o.rows) throw new RangeError(`${this.rows}x${this.cols} * ${o.rows}x${o.cols}`);
    const ot = o.T.d;
    return new Matrix(this.d.map((r) => ot.map((c) => r.reduce((s, x, i) => s + x * c[i], 0))));
  }
  pow(n: number): Matrix {
    let r = Matrix.identity(this.rows),
      b: Matrix = this;
    for (; n; n >>= 1, b = b.mul(b)) if (n & 1) r = r.mul(b);
    return r;
  }
  det(): number {
    const m = this.d.map((r) => [...r]);
    let s = 1;
    for (let i = 0; i < m.length; i++) {
      const p = m.findIndex((r, k) => k >= i && r[i] !== 0);
      if (p < 0) return 0;
      if (p !== i) {
        [m[p], m[i]] = [m[i], m[p]];
        s = -s;
      }
      for (let k = i + 1; k < m.length; k++) {
        const f = m[k][i] / m[i][i];
        for (let j = i; j < m.length; j++) m[k][j] -= f * m[i][j];
      }
    }
    return m.reduce((a, r, i) => a * r[i], s);
  }
  *[Symbol.iterator]() {
    for (const r of this.d) yield* r;
  }
  toString() {
    return this.d.map((r) => r.join(" ")).join("; ");
  }
}
const m = new Matrix([
  [1, 2],
  [3, 4],
]);
let err;
try {
  m.mul(new Matrix([[1, 2, 3]]));
} catch (e: any) {
  err = e.message;
}
const newton = (f: (x: number) => number, x: number, eps = 1e-9) => {
  for (let i = 0; i < 50; i++) {
    const d = (f(x + 1e-6) - f(x - 1e-6)) / 2e-6;
    const nx = x - f(x) / d;
    if (Math.abs(nx - x) < eps) return nx;
    x = nx;
  }
  return NaN;
};
const simpson = (f: (x: number) => number, a: number, b: number, n = 10) => {
  const h = (b - a) / n;
  let s = f(a) + f(b);
  for (let i = 1; i < n; i++) s += f(a + i * h) * (i % 2 ? 4 : 2);
  return (s * h) / 3;
};
const stats = (xs: number[]) => {
  const n = xs.length,
    mean = xs.reduce((a, b) => a + b) / n;
  const sorted = [...xs].sort((a, b) => a - b);
  return {
    mean,
    median: n % 2 ? sorted[n >> 1] : (sorted[n / 2 - 1] + sorted[n / 2]) / 2,
    sd: +Math.sqrt(xs.reduce((s, x) => s + (x - mean) ** 2, 0) / n).toFixed(4),
    mode: [...xs.reduce((m, x) => m.set(x, (m.get(x) ?? 0) + 1), new Map<number, number>())].sort(
      (a, b) => b[1] - a[1],
    )[0][0],
  };
};
export default [
  `${m.mul(m)}`,
  `${m.T}`,
  m.det(),
  new Matrix([
    [2, 0, 1],
    [1, 3, 2],
    [1, 1, 1],
  ]).det(),
  `${new Matrix([
    [1, 1],
    [1, 0],
  ]).pow(10)}`,
  [...m.mul(2)],
  err,
  newton((x) => x * x - 2, 1).toFixed(6),
  simpson((x) => x ** 3, 0, 2),
  stats([3, 1, 4, 1, 5, 9, 2, 6]),
];
