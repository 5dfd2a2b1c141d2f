const t = Date.now();
export default [
  typeof t,
  Number.isInteger(t),
  t > 1.6e12 || t >= 0,
  Math.abs(new Date() - t) < 1000,
  typeof Date(),
  Date.length,
];
