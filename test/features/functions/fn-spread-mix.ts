const f = (...a) => a;
export default [
  f(...[1, 2], 3, ..."ab", ...new Set([4])),
  f(...[]),
  Math.max(...[1, 5], 3),
  [..."xyz"].length,
  [...[, 1]],
];
