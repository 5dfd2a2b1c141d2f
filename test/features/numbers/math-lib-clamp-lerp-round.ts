const clamp = (x, lo, hi) => Math.min(Math.max(x, lo), hi);
const lerp = (a, b, t) => a + (b - a) * t;
const round = (x, d = 0) => Math.round(x * 10 ** d) / 10 ** d;
const map = (x, a, b, c, d) => c + ((x - a) * (d - c)) / (b - a);
const mod = (a, n) => ((a % n) + n) % n;
export default [
  [-5, 0.5, 99].map((x) => clamp(x, 0, 1)),
  [0, 0.25, 0.9].map((t) => lerp(10, 20, t)),
  round(1.005, 2),
  round(-2.345, 2),
  round(1234.5678, -2),
  map(512, 0, 1023, 0, 5),
  [-1, -7, 8].map((x) => mod(x, 5)),
  Math.max(...[3, 9, 2]),
  Math.min(..."519"),
  Math.sign(-3),
  Math.trunc(-4.7),
  Math.cbrt(-27),
  Math.hypot(5, 12),
  Math.log2(1024),
  Math.log10(0.001),
  Math.fround(5.5),
  Math.clz32(255),
  Math.atan2(1, 1),
  [4, 9, 2].map(Math.sqrt),
  Math.round(-0.4) === 0,
  Math.ceil(-0.5),
  Math.floor(-0.5),
  Math.E,
  Math.LN2,
  Math.SQRT1_2,
];
