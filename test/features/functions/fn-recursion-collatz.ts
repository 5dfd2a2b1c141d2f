const steps = (n, c = 0) => (n === 1 ? c : steps(n % 2 ? 3 * n + 1 : n / 2, c + 1));
export default [steps(6), steps(7), steps(12)];
