export default [
  [NaN, -0].includes(0),
  [NaN].indexOf(NaN),
  [0].includes(-0),
  [1, 2, 1].lastIndexOf(1),
  ["1"].includes(1),
  [null].includes(undefined),
  [[1]].includes([1]),
];
