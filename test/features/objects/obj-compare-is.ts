export default [
  {} === {},
  [] === [],
  Object.is({}, {}),
  NaN === NaN,
  Object.is(NaN, NaN),
  null === undefined,
  (() => {
    const a = {};
    const b = a;
    return a === b;
  })(),
];
