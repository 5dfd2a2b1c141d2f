const T = (m) => m[0].map((_, i) => m.map((r) => r[i]));
const mul = (a, b) => a.map((r) => T(b).map((c) => r.reduce((s, x, i) => s + x * c[i], 0)));
const minor = (m, i) => m.slice(1).map((r) => [...r.slice(0, i), ...r.slice(i + 1)]);
const det = (m) =>
  m.length === 1 ? m[0][0] : m[0].reduce((s, x, i) => s + (i % 2 ? -1 : 1) * x * det(minor(m, i)), 0);
const rot = (m) => T(m).map((r) => r.reverse());
export default [
  T([
    [1, 2, 3],
    [4, 5, 6],
  ]),
  mul(
    [
      [1, 2],
      [3, 4],
    ],
    [
      [0, 1],
      [1, 0],
    ],
  ),
  det([
    [6, 1, 1],
    [4, -2, 5],
    [2, 8, 7],
  ]),
  rot([
    [1, 2],
    [3, 4],
  ]),
];
