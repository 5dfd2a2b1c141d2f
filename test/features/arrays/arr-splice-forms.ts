const a = [1, 2, 3, 4, 5];
const r = [
  a.splice(1, 2),
  [...a],
  a.splice(-1),
  [...a],
  a.splice(1, 0, "x", "y"),
  [...a],
  a.splice(0),
  [...a],
  a.splice(0, 0),
  a.splice(5, 1, "end"),
  a,
  [1, 2, 3].splice(1),
  [1, 2, 3].splice(undefined, 1),
  [1, 2].splice(0, -1),
];
export default r;
