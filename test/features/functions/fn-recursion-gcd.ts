const gcd = (a, b) => (b ? gcd(b, a % b) : a);
export default [gcd(48, 18), gcd(17, 5), gcd(1071, 462)];
