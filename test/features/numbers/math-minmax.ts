export default [
  Math.max(),
  Math.min(),
  Math.max(1, "3", 2),
  Math.max(NaN, 1),
  Math.min(...[3, 1, 2]),
  Math.max(null, -1),
  Math.max([5]),
  Math.max(undefined, 1),
  Math.abs("-5"),
  Math.abs(null),
  Math.abs(-0),
].map(String);
