export default [
  [1, [2, [3, [4, [5]]]]].flat(Infinity),
  [1, [2, [3]]].flat(0),
  [1, [2, [3]]].flat(),
  [[], [[]]].flat(2),
];
