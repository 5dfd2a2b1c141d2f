type M = number[][];
const mul = (a: M, b: M): M => a.map((r) => b[0].map((_, j) => r.reduce((s, v, k) => s + v * b[k][j], 0)));
const T = (a: M): M => a[0].map((_, i) => a.map((r) => r[i]));
const det = (m: M): number =>
  m.length === 1
    ? m[0][0]
    : m[0].reduce((s, v, i) => s + (i % 2 ? -1 : 1) * v * det(m.slice(1).map((r) => r.filter((_, j) => j !== i))), 0);
const m = [
  [2, 0, 1],
  [1, 3, 2],
  [1, 1, 4],
];
export default [mul(m, T(m)), det(m), T([[1, 2, 3]])];
