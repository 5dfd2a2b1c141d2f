const d = Object.create(null);
d.a = 1;
d.toString2 = 2;
export default [
  Object.keys(d),
  d.constructor === undefined,
  "toString" in d,
  "a" in d,
  JSON.stringify(d),
  Object.getPrototypeOf(d),
];
