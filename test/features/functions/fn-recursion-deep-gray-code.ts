const gray = (n) =>
  n === 0
    ? [""]
    : [
        ...gray(n - 1).map((s) => "0" + s),
        ...gray(n - 1)
          .reverse()
          .map((s) => "1" + s),
      ];
const bin = (n) => (n < 2 ? String(n) : bin(n >> 1) + (n % 2));
const gcd = (a, b) => (b ? gcd(b, a % b) : a);
const pow = (b, e) => (e === 0 ? 1 : e % 2 ? b * pow(b, e - 1) : pow(b * b, e / 2));
export default [gray(3), bin(1000), gcd(1071, 462), pow(2, 30), pow(3, 13)];
