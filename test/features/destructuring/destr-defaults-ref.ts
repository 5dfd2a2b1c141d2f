const { a = 1, b = a + 1 } = {};
const f = (x, { y = x } = {}) => [x, y];
export default [a, b, f(3)];
