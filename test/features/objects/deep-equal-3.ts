const eq = (a, b) =>
  Object.is(a, b) ||
  (typeof a === "object" &&
    typeof b === "object" &&
    a &&
    b &&
    Array.isArray(a) === Array.isArray(b) &&
    Object.keys(a).length === Object.keys(b).length &&
    Object.keys(a).every((k) => Object.hasOwn(b, k) && eq(a[k], b[k])));
export default [
  eq({ a: [1, { b: NaN }] }, { a: [1, { b: NaN }] }),
  eq([1], { 0: 1 }),
  eq({ a: undefined }, {}),
  eq(null, {}),
  eq([], []),
];
