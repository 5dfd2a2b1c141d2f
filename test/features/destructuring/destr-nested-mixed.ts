const {
  a: [x, { b: y = 5, ...rest }, ...z],
  ...others
} = { a: [1, { c: 2, d: 3 }, 4, 5], e: 6, f: 7 };
export default [x, y, rest, z, others];
