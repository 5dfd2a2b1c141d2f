const clamp = (x, a, b) => Math.min(Math.max(x, a), b);
const lerp = (a, b, t) => a + (b - a) * t;
const norm = (d) => ((d % 360) + 360) % 360;
export default [
  clamp(5, 0, 3),
  clamp(-1, 0, 3),
  lerp(0, 10, 0.3),
  norm(-90),
  norm(725),
  -7 % 3,
  Math.hypot(1, 1).toFixed(4),
  Math.atan2(1, 1).toFixed(4),
];
