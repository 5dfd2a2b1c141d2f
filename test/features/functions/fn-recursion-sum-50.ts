const sum = (n) => (n === 0 ? 0 : n + sum(n - 1));
export default [sum(10), sum(25)];
