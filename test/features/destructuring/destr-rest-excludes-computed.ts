const key = "b";
const { a, [key]: bb, ...rest } = { a: 1, b: 2, c: 3, d: 4 };
export default [a, bb, rest];
