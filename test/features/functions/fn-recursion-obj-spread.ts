const merge = (a, b) =>
  Object.keys(b).reduce(
    (o, k) => ({ ...o, [k]: typeof b[k] === "object" && b[k] && o[k] ? merge(o[k], b[k]) : b[k] }),
    a,
  );
export default merge({ a: { b: 1, c: { d: 2 } } }, { a: { c: { e: 3 } }, f: 4 });
