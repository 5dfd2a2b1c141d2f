const a = [1, 2, 3, 4];
export default [
  a.slice(),
  a.slice(1),
  a.slice(-2),
  a.slice(1, -1),
  a.slice(3, 1),
  a.slice(9),
  a.slice(undefined, 2),
  a.slice(null, "3"),
];
