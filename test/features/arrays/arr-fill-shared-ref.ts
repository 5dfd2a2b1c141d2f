const g = Array(2).fill([]);
g[0].push(1);
const h = Array.from({ length: 2 }, () => []);
h[0].push(1);
export default [
  g,
  h,
  [1, 2, 3].fill(0, 1),
  [1, 2, 3].fill(9, -1),
  new Array(3).fill("x"),
  [1, 2, 3, 4].fill(7, 1, 3),
  [1, 2].fill(5, 3),
];
