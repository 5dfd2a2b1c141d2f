const a = Array(2).fill([]);
a[0].push(1);
const b = Array.from({ length: 2 }, () => []);
b[0].push(1);
export default [a, b, new Array(3).fill().map((_, i) => i)];
