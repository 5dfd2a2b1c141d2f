const pop = (n) => {
  let c = 0;
  while (n) {
    n &= n - 1;
    c++;
  }
  return c;
};
export default [
  pop(255),
  pop(-1),
  (0xdeadbeef >>> 0).toString(16),
  (1 << 31) >>> 0,
  [1, 2, 4].reduce((a, b) => a | b),
  (5).toString(2).padStart(8, "0"),
  ~~-3.7,
  7 & ~2,
  1 ^ 3,
];
