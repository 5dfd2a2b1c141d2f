const {
  a,
  b: { c = 3, ...d },
  ...e
} = { a: 1, b: { x: 2, y: 3 }, z: 9 };
export default [a, c, d, e];
