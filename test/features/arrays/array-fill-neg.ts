export default [
  new Array(3).fill(0),
  [1, 2, 3, 4].fill(9, -3, -1),
  [1, 2, 3].fill(4, 1),
  [1, 2, 3].fill(4, 3),
  [].fill(1),
];
