export default [
  [1, null, undefined, [2, [3]], {}, true].join(";"),
  [null] + "",
  [[], []] + "",
  [1, 2].toString(),
  [1.5, -0, NaN].join(),
  [,].join("x"),
  [1, 2].toLocaleString(),
];
