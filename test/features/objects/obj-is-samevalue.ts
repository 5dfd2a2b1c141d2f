export default [
  Object.is(NaN, NaN),
  Object.is(0, -0),
  Object.is(-0, -0),
  Object.is("a", "a"),
  Object.is({}, {}),
  Object.is(null, undefined),
  [NaN].includes(NaN),
  [NaN].indexOf(NaN),
  new Set([0, -0, NaN, NaN]).size,
  0 === -0,
];
