export default [
  [1].concat(2, [3], [[4]], "x", null, { length: 1 }),
  [].concat(),
  [1, 2].concat([3, [4]]).length,
  [[1]].concat([2]),
];
