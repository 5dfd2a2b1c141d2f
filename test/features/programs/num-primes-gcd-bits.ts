const gcd = (a, b) => (b ? gcd(b, a % b) : a);
const lcm = (a, b) => (a / gcd(a, b)) * b;
const sieve = (n) => {
  const c = new Uint8Array(n + 1);
  const p = [];
  for (let i = 2; i <= n; i++) {
    if (c[i]) continue;
    p.push(i);
    for (let j = i * i; j <= n; j += i) c[j] = 1;
  }
  return p;
};
const pop = (x) => {
  let c = 0;
  while (x) {
    x &= x - 1;
    c++;
  }
  return c;
};
const rev = (x) => {
  let r = 0;
  for (let i = 0; i < 32; i++) {
    r = ((r << 1) | (x & 1)) >>> 0;
    x >>>= 1;
  }
  return r;
};
const isqrt = (n) => {
  let x = n;
  let y = (x + 1) >> 1;
  while (y < x) {
    x = y;
    y = (x + Math.floor(n / x)) >> 1;
  }
  return x;
};
export default [
  gcd(1071, 462),
  lcm(21, 6),
  sieve(60),
  [0, 1, 255, -1].map(pop),
  [1, 2, 0xf0f0].map(rev),
  [15, 16, 1e6].map(isqrt),
  [...Array(5)].map((_, i) => 1 << i),
  (0xdeadbeef >>> 0).toString(16),
  0xff ^ 0x0f,
];
