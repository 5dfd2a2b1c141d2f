const gcd = (a: number, b: number): number => (b ? gcd(b, a % b) : Math.abs(a));
const factors = (n: number) => {
  const f: Record<number, number> = {};
  for (let p = 2; p * p <= n; p++)
    while (n % p === 0) {
      f[p] = (f[p] || 0) + 1;
      n /= p;
    }
  if (n > 1) f[n] = (f[n] || 0) + 1;
  return f;
};
const powmod = (b: number, e: number, m: number) => {
  let r = 1;
  b %= m;
  while (e > 0) {
    if (e & 1) r = (r * b) % m;
    b = (b * b) % m;
    e >>= 1;
  }
  return r;
};
export default [gcd(84, -36), factors(360), factors(97), powmod(3, 200, 13)];
