const s = "b";
const { a, [s]: z, ...r } = { a: 1, b: 2, c: 3, 1: "one" };
export default [a, z, r, Object.keys(r)];
