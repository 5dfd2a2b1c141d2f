const r = (x: number, d: number) => Math.round(x * 10 ** d) / 10 ** d;
export default [
  r(1.005, 2),
  r(2.345, 2),
  r(-1.5, 0),
  Math.round(0.49999999999999994),
  Math.round(1e300),
  (2.5).toFixed(0),
  (-1.5).toFixed(0),
  (0.000001234).toFixed(7),
  (1e-10).toFixed(2),
  (12.345).toFixed(1),
  (99.995).toFixed(2),
  (0).toFixed(2),
  (-0.0001).toFixed(2),
];
