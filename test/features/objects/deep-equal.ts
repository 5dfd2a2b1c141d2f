const eq = (a, b) =>
  a === b ||
  (typeof a == "object" &&
    typeof b == "object" &&
    a &&
    b &&
    Object.keys(a).length === Object.keys(b).length &&
    Object.keys(a).every((k) => eq(a[k], b[k])));
export default [eq({ a: [1, { b: 2 }] }, { a: [1, { b: 2 }] }), eq({ a: 1 }, { a: 2 })];
