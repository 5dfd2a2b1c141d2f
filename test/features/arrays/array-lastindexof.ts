const a = [2, 5, 9, 2];
export default [
  a.lastIndexOf(2),
  a.lastIndexOf(7),
  a.lastIndexOf(2, 2),
  a.lastIndexOf(2, -2),
  a.lastIndexOf(2, -9),
  [NaN].lastIndexOf(NaN),
];
