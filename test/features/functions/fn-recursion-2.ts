const fact = (n) => (n <= 1 ? 1 : n * fact(n - 1));
function ack(m, n) {
  return m === 0 ? n + 1 : n === 0 ? ack(m - 1, 1) : ack(m - 1, ack(m, n - 1));
}
const isEven = (n) => (n === 0 ? true : isOdd(n - 1)),
  isOdd = (n) => (n === 0 ? false : isEven(n - 1));
export default [fact(10), ack(1, 3), isEven(9)];
