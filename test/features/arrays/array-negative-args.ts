const a = [1, 2, 3, 4, 5];
export default [
  a.slice(-2),
  a.slice(-3, -1),
  a.at(-1),
  a.at(-9),
  a.indexOf(4, -2),
  a.includes(1, -2),
  a.lastIndexOf(2, -3),
  [...a].fill(0, -2),
  [...a].copyWithin(-2, 0),
  [...a].splice(-2, 1),
  a.with(-1, 9),
  a.slice(2, 1),
  a.slice(NaN),
  a.slice("1", "3"),
];
