const { a = 1, b = 2 } = { a: null, b: undefined };
const [c = 3, d = 4] = [null, undefined];
export default [a, b, c, d];
