export default [
  Math.round(2.5),
  Math.round(-2.5),
  Math.round(-0.5),
  Math.round(0.49999999999999994),
  Math.round(1.4999),
  Math.floor(-1.5),
  Math.ceil(-1.5),
  Math.ceil(1.2),
  Math.trunc(-4.7),
  Math.trunc(4.7),
];
