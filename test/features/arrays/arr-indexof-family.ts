const a = [1, NaN, "a", undefined, 1, null];
export default [
  a.indexOf(1),
  a.lastIndexOf(1),
  a.indexOf(NaN),
  a.includes(NaN),
  a.includes(undefined),
  a.indexOf(1, 1),
  a.indexOf(1, -1),
  a.indexOf(1, -2),
  a.lastIndexOf(1, 3),
  a.includes(1, 5),
  a.indexOf("1"),
];
