const pop = (n) => {
  let c = 0;
  while (n) {
    n &= n - 1;
    c++;
  }
  return c;
};
export default [pop(255), (1 << 30) << 1, (5 >>> 1) ^ 3, ~~"7.9", 0xffffffff | 0, -1 >>> 28, (2 ** 40) >> 3];
