const popcount = (n) => {
  let c = 0;
  for (; n; n &= n - 1) c++;
  return c;
};
const rev = (n) => {
  let r = 0;
  for (let i = 0; i < 32; i++) {
    r = (r << 1) | (n & 1);
    n >>>= 1;
  }
  return r >>> 0;
};
export default [
  popcount(255),
  popcount(-1),
  rev(1),
  (0xdeadbeef >>> 4).toString(16),
  0xdeadbeef | 0,
  (1 << 30) << 1,
  5 & -5,
  6 ^ 3,
];
