const [[k1, v1], [k2]] = new Map([
  ["a", 1],
  ["b", 2],
]);
const [x, y, ...z] = "hello";
const [p] = new Set([9]);
export default [k1, v1, k2, x, y, z, p];
