class Matrix {
  constructor(readonly rows: number[][]) {}
  static identity(n: number) {
    return new Matrix(Array.from({ length: n }, (_, i) => Array.from({ length: n }, (_, j) => +(i === j))));
  }
  mul(o: Matrix) {
    return new Matrix(this.rows.map((r) => o.rows[0].map((_, j) => r.reduce((s, v, k) => s + v * o.rows[k][j], 0))));
  }
  get T() {
    return new Matrix(this.rows[0].map((_, j) => this.rows.map((r) => r[j])));
  }
  det(): number {
    const m = this.rows;
    return m.length === 1
      ? m[0][0]
      : m[0].reduce(
          (s, v, j) => s + (j % 2 ? -1 : 1) * v * new Matrix(m.slice(1).map((r) => r.filter((_, c) => c !== j))).det(),
          0,
        );
  }
  pow(n: number): Matrix {
    return n === 0
      ? Matrix.identity(this.rows.length)
      : n % 2
        ? this.mul(this.pow(n - 1))
        : ((h) => h.mul(h))(this.pow(n / 2));
  }
  toString() {
    return this.rows.map((r) => r.join(" ")).join("\n");
  }
  equals(o: Matrix) {
    return String(this) === String(o);
  }
}
const a = new Matrix([
  [1, 2],
  [3, 4],
]);
export default [
  a.mul(a).rows,
  a.T.rows,
  a.det(),
  new Matrix([
    [2, 0, 1],
    [1, 3, 2],
    [1, 1, 4],
  ]).det(),
  new Matrix([
    [1, 1],
    [1, 0],
  ]).pow(20).rows[0][1],
  `${Matrix.identity(2)}`,
  a.mul(Matrix.identity(2)).equals(a),
  JSON.stringify(a),
];
