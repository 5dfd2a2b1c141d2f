type V = readonly [number, number];
const add = (a: V, b: V): V => [a[0] + b[0], a[1] + b[1]];
const mul = (A: number[][], B: number[][]) =>
  A.map((r) => B[0]!.map((_, j) => r.reduce((s, x, k) => s + x * B[k]![j]!, 0)));
const T = (A: number[][]) => A[0]!.map((_, i) => A.map((r) => r[i]!));
const det = (m: number[][]): number =>
  m.length === 1
    ? m[0]![0]!
    : m[0]!.reduce((s, x, j) => s + (j % 2 ? -1 : 1) * x * det(m.slice(1).map((r) => r.filter((_, k) => k !== j))), 0);
const area = (p: V[]) =>
  Math.abs(
    p.reduce((s, [x, y], i) => {
      const [u, v] = p[(i + 1) % p.length]!;
      return s + x * v - u * y;
    }, 0),
  ) / 2;
const rot = ([x, y]: V, a: number): V => [
  +(x * Math.cos(a) - y * Math.sin(a)).toFixed(6),
  +(x * Math.sin(a) + y * Math.cos(a)).toFixed(6),
];
const hav = (a: V, b: V) => {
  const r = Math.PI / 180;
  const h =
    Math.sin(((b[0] - a[0]) * r) / 2) ** 2 +
    Math.cos(a[0] * r) * Math.cos(b[0] * r) * Math.sin(((b[1] - a[1]) * r) / 2) ** 2;
  return Math.round(2 * 6371 * Math.asin(Math.sqrt(h)));
};
export default [
  add([1, 2], [3, 4]),
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
  T([
    [1, 2, 3],
    [4, 5, 6],
  ]),
  det([
    [2, 0, 1],
    [1, 3, 2],
    [1, 1, 4],
  ]),
  area([
    [0, 0],
    [4, 0],
    [4, 3],
  ]),
  rot([1, 0], Math.PI / 2),
  hav([52.5, 13.4], [48.9, 2.35]),
];
