const det = (m: number[][]): number =>
  m.length === 1
    ? m[0]![0]!
    : m[0]!.reduce((s, x, j) => s + (j % 2 ? -1 : 1) * x * det(m.slice(1).map((r) => r.filter((_, k) => k !== j))), 0);
export default [
  det([
    [2, 0, 1],
    [1, 3, 2],
    [1, 1, 4],
  ]),
  det([[7]]),
];
