const [a, , b = 5, ...c] = [1, 2, undefined, 4, 5];
export default [a, b, c];
