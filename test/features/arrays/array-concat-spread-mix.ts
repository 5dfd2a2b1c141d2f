export default [
  [1].concat(2, [3], [[4]]),
  [].concat([], [1, [2]]),
  [1].concat("ab", null, undefined),
  [...[1], ...[2, [3]]],
  [0].concat([, 1]).length,
];
