const gcd = (a, b) => (b ? gcd(b, a % b) : a);
const isPrime = (n) => {
  for (let i = 2; i * i <= n; i++) if (n % i === 0) return false;
  return n > 1;
};
export default [
  gcd(48, 36),
  [...Array(20).keys()].filter(isPrime),
  7 % -3,
  -7 % 3,
  5.5 % 2,
  -1 % 1,
  2 ** 53 + 1,
  0.1 + 0.7,
  1e308 * 10,
  -5 / 0,
].map(String);
