const gcd = (a, b) => (b === 0 ? a : gcd(b, a % b));
export default [gcd(1071, 462), gcd(832040, 514229)];
