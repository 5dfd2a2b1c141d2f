export default [
  [2.5, -2.5, 0.5, -0.5, 1.4999, -1.5, 0.49999999999999994, 1e20, NaN].map((x) => String(Math.round(x))),
  [4.7, -4.7].map(Math.trunc),
  [4.1, -4.1].map(Math.ceil),
  [4.9, -4.1].map(Math.floor),
  Object.is(Math.round(-0.2), -0),
  Object.is(Math.ceil(-0.5), -0),
  Math.fround(5.5),
  Math.fround(5.05),
  Math.sign(-3),
  Object.is(Math.sign(-0), -0),
];
