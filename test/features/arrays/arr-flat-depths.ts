export default [
  [1, [2, [3, [4]]]].flat(),
  [1, [2, [3, [4]]]].flat(2),
  [1, [2, [3, [4]]]].flat(Infinity),
  [[], [[]], 1].flat(),
  [1, , 2].flat(),
  [[1, , 2]].flat(),
  ["a", ["b"]].flat(0),
];
