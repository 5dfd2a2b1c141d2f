export default [
  [1, null, undefined, [2, [3]], {}].join(),
  [].join("x"),
  [1].join("x"),
  [1, 2].join(undefined),
  [1, 2].join(null),
  String([1, [2, 3]]),
  [[], [[]]].toString(),
  [1.5, -0, NaN].join("|"),
];
