const xs = [0.1, 0.5, 1, 1.5, 2, 2.7, 3, 5, 10, 33.3, 100, 1000, 1e10, 6];
export default [
  xs.map(Math.log),
  xs.map((x) => Math.log2(x)),
  xs.map((x) => Math.log10(x)),
  xs.map((x) => Math.log1p(x)),
  xs.map((x) => Math.acosh(x + 1)),
  xs.slice(0, 2).map((x) => [Math.asin(x), Math.acos(x), Math.atanh(x)]),
];
