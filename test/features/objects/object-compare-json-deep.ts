const eq = (a, b) => {
  if (Object.is(a, b)) return true;
  if (typeof a !== "object" || typeof b !== "object" || !a || !b) return false;
  const ka = Object.keys(a),
    kb = Object.keys(b);
  return ka.length === kb.length && ka.every((k) => eq(a[k], b[k]));
};
export default [
  eq({ a: [1, { b: 2 }] }, { a: [1, { b: 2 }] }),
  eq({ a: 1 }, { a: 1, b: undefined }),
  eq([1, [2]], [1, [3]]),
  eq(NaN, NaN),
];
