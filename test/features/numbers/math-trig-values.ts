export default [
  Math.sin(1),
  Math.cos(1),
  Math.tan(1),
  Math.atan(1),
  Math.exp(1),
  Math.log(10),
  Math.asin(0.5),
  Math.acos(0.5),
].map((x) => x.toFixed(8));
