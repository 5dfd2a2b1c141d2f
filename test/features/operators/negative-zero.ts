export default [
  Object.is(-0, 0),
  1 / -0,
  Object.is(0 * -1, -0),
  String(-0),
  JSON.stringify(-0),
  Object.is(-0 + 0, 0),
  Object.is(Math.round(-0.4), -0),
].map(String);
