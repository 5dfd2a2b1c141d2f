export default [
  Math.sin(0),
  Math.cos(0),
  Math.atan2(1, 1).toFixed(6),
  Math.tan(0.5).toFixed(6),
  Math.exp(1).toFixed(6),
  Math.log(10).toFixed(6),
  Math.sinh(1).toFixed(6),
];
