export default [
  Math.sqrt(2),
  Math.cbrt(8),
  Math.exp(0),
  Math.log(1),
  Math.atan(0),
  Math.asin(0),
  Math.ceil(-0.5) === 0,
  Math.hypot(),
  Math.expm1(0),
  Math.log1p(0),
];
