const life = (g) =>
  g.map((r, y) =>
    r.map((c, x) => {
      let n = 0;
      for (let dy = -1; dy <= 1; dy++) for (let dx = -1; dx <= 1; dx++) if (dx || dy) n += g[y + dy]?.[x + dx] ?? 0;
      return +(n === 3 || (c && n === 2));
    }),
  );
const mul = (a, b) => a.map((r) => b[0].map((_, j) => r.reduce((s, v, k) => s + v * b[k][j], 0)));
const rot = (m) => m[0].map((_, i) => m.map((r) => r[i]).reverse());
const det = (m) =>
  m.length === 1
    ? m[0][0]
    : m[0].reduce((s, v, j) => s + (j % 2 ? -1 : 1) * v * det(m.slice(1).map((r) => r.filter((_, k) => k !== j))), 0);
const spiral = (m) =>
  m.length
    ? [
        ...m[0],
        ...spiral(m.slice(1).length ? m.slice(1)[0].map((_, i, r) => m.slice(1).map((q) => q[r.length - 1 - i])) : []),
      ]
    : [];
const pascal = (n) =>
  Array.from({ length: n }).reduce(
    (rows) => [...rows, [1, ...(rows.at(-1) ?? []).map((v, i, r) => v + (r[i + 1] ?? 0))]],
    [],
  );
const g = [
  [0, 1, 0],
  [0, 1, 0],
  [0, 1, 0],
];
export default [
  life(g),
  life(life(g)),
  mul(
    [
      [1, 2],
      [3, 4],
    ],
    [
      [5, 6],
      [7, 8],
    ],
  ),
  rot([
    [1, 2, 3],
    [4, 5, 6],
  ]),
  det([
    [2, 0, 1],
    [1, 3, 2],
    [1, 1, 1],
  ]),
  spiral([
    [1, 2, 3],
    [4, 5, 6],
    [7, 8, 9],
  ]),
  pascal(5),
];
