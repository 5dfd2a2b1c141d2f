const merge = (a, b) =>
  Object.entries(b).reduce(
    (o, [k, v]) => ({ ...o, [k]: v && typeof v === "object" && !Array.isArray(v) ? merge(o[k] ?? {}, v) : v }),
    a,
  );
const clone = (x) =>
  Array.isArray(x)
    ? x.map(clone)
    : x && typeof x === "object"
      ? Object.fromEntries(Object.entries(x).map(([k, v]) => [k, clone(v)]))
      : x;
const a = { x: { y: 1, z: [1] } };
const c = clone(a);
c.x.z.push(2);
export default [merge(a, { x: { y: 2, w: { q: 1 } }, k: null }), a, c];
