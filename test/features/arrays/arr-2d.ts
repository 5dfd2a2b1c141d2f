const m = [
  [1, 2, 3],
  [4, 5, 6],
];
const t = m[0].map((_, i) => m.map((r) => r[i]));
const mul = (a, b) => a.map((r) => b[0].map((_, j) => r.reduce((s, x, k) => s + x * b[k][j], 0)));
export default [t, mul(m, t), m.flat().reduce((a, b) => a + b), m.map((r) => r.join(" ")).join("\n")];
