export default [
  Object.is(-0, 0),
  1 / -0,
  Object.is(0 * -1, -0),
  [NaN].includes(NaN),
  [NaN].indexOf(NaN),
  Object.is(NaN, 0 / 0),
  -0 === 0,
  String(-0),
  JSON.stringify(-0),
  `${-0}`,
  Math.max(-0, 0) === 0,
].map(String);
