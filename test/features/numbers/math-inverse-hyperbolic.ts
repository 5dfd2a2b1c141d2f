export default [
  Math.asinh(1),
  Math.acosh(2),
  Math.atanh(0.5),
  Math.asinh(0),
  Math.acosh(1),
  Math.acosh(0.5),
  Math.atanh(1),
  Math.atanh(2),
  Math.asinh(-1).toFixed(12),
  Math.asinh(Infinity),
  Math.atanh(-0.25).toFixed(12),
].map(String);
