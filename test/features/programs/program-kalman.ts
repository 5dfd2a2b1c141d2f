const kalman =
  ({ q = 0.01, r = 0.1, x = 0, p = 1 } = {}) =>
  (z: number) => {
    p += q;
    const k = p / (p + r);
    x += k * (z - x);
    p *= 1 - k;
    return Math.round(x * 1e6) / 1e6;
  };
const f = kalman({ x: 20 });
export default [20.1, 19.8, 20.5, 21, 20.2].map(f as any);
