const a = [1, 5, 8, 5];
export default [
  a.find((x) => x > 4),
  a.findIndex((x) => x > 9),
  a.findLast((x) => x === 5),
  a.findLastIndex((x) => x === 5),
  a.lastIndexOf(5),
  a.indexOf(5, 2),
  a.includes(NaN),
  [NaN].includes(NaN),
  [NaN].indexOf(NaN),
];
