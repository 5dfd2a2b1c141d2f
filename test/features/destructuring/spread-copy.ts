const a = [1, 2];
const b = [...a];
b.push(3);
export default [a, b];
