const eq = (a: any, b: any): boolean => {
  if (Object.is(a, b)) return true;
  if (typeof a !== "object" || typeof b !== "object" || !a || !b) return false;
  if (a.constructor !== b.constructor) return false;
  if (a instanceof Date) return +a === +b;
  if (a instanceof Map) return a.size === b.size && [...a].every(([k, v]) => eq(v, b.get(k)));
  const ka = Object.keys(a),
    kb = Object.keys(b);
  return ka.length === kb.length && ka.every((k) => Object.hasOwn(b, k) && eq(a[k], b[k]));
};
export default [
  eq({ a: [1, { b: NaN }] }, { a: [1, { b: NaN }] }),
  eq([1], { 0: 1 }),
  eq(new Date(1), new Date(1)),
  eq(new Map([["a", [1]]]), new Map([["a", [1]]])),
  eq(0, -0),
  eq({}, Object.create(null)),
];
