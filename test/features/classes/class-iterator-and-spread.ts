class Matrix {
  #d;
  constructor(r, c, f = () => 0) {
    this.#d = Array.from({ length: r }, (_, i) => Array.from({ length: c }, (_, j) => f(i, j)));
  }
  *[Symbol.iterator]() {
    for (const row of this.#d) yield* row;
  }
  *rows() {
    yield* this.#d;
  }
  *col(j) {
    for (const r of this.#d) yield r[j];
  }
  get size() {
    return [this.#d.length, this.#d[0]?.length ?? 0];
  }
  at(i, j) {
    return this.#d.at(i)?.at(j);
  }
}
const m = new Matrix(2, 3, (i, j) => i * 3 + j);
export default [
  [...m],
  [...m.rows()].length,
  [...m.col(1)],
  m.size,
  m.at(-1, -1),
  m.at(9, 0) ?? "none",
  Math.max(...m),
  new Matrix(0, 0).size,
];
