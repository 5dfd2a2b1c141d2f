const gcd = (a, b) => (b ? gcd(b, a % b) : a);
const sieve = (n) => {
  const c = new Uint8Array(n + 1);
  const p = [];
  for (let i = 2; i <= n; i++)
    if (!c[i]) {
      p.push(i);
      for (let j = i * i; j <= n; j += i) c[j] = 1;
    }
  return p;
};
export default [gcd(48, 36), sieve(50)];
