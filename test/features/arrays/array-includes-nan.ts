export default [
  [NaN].includes(NaN),
  [NaN].indexOf(NaN),
  [1, 2, 3].includes(2, 2),
  [1, 2, 3].includes(3, -1),
  [undefined].includes(undefined),
  [,].includes(undefined),
  [,].indexOf(undefined),
];
