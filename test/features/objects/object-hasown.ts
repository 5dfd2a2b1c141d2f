const o = Object.create({ inherited: 1 }, { own: { value: 2, enumerable: true } });
export default [
  Object.hasOwn(o, "own"),
  Object.hasOwn(o, "inherited"),
  "inherited" in o,
  o.hasOwnProperty("own"),
  Object.hasOwn([1], 0),
  Object.hasOwn("abc", "length"),
];
