const t = (m) => m[0].map((_, i) => m.map((r) => r[i]));
const rot = (m) => t(m).map((r) => [...r].reverse());
export default [
  t([
    [1, 2],
    [3, 4],
    [5, 6],
  ]),
  rot([
    [1, 2],
    [3, 4],
  ]),
  Array.from({ length: 3 }, (_, i) => Array.from({ length: 3 }, (_, j) => +(i === j))),
];
