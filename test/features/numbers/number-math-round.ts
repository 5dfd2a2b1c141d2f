export default [
  Math.round(2.5),
  Math.round(-2.5),
  Math.round(0.49999999999999994),
  Math.round(-0.4),
  Math.round(1.5),
  Math.floor(-0.5),
  Math.ceil(-0.5),
  Math.ceil(1.1),
  Math.trunc(-4.7),
  Math.round(1e20),
].map((x) => (Object.is(x, -0) ? "-0" : String(x)));
