const bs = [0.5, 1.1, 2, 3, 7, 10, -2, -1.5, 1.0000001];
export default [
  bs.map((b) => [b ** 3, b ** 10, b ** -2, b ** -5, Math.pow(b, 0.5), Math.abs(b) ** 1.7, Math.abs(b) ** -0.33]),
  bs.map((b, i) => Math.atan2(b, bs[i ? i - 1 : 8])),
  bs.map((b) => Math.hypot(b, 3, b / 3)),
  2 ** 0.5,
  10 ** -3,
  1.05 ** 30,
  [1, 2, 3].map((n) => 1.07 ** n * 1500),
];
