const [a = "A", b = "B", c = "C", d = "D"] = [null, undefined, 0];
const [, , e] = [1, 2, 3];
export default [a, b, c, d, e];
