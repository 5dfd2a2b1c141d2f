const ack = (m: number, n: number): number => (m === 0 ? n + 1 : n === 0 ? ack(m - 1, 1) : ack(m - 1, ack(m, n - 1)));
const collatz = (n: number, s = 0): number => (n === 1 ? s : collatz(n % 2 ? 3 * n + 1 : n / 2, s + 1));
export default [ack(2, 3), collatz(27)];
