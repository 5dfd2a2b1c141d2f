const clone = (v) =>
  Array.isArray(v)
    ? v.map(clone)
    : v && typeof v === "object"
      ? Object.fromEntries(Object.entries(v).map(([k, x]) => [k, clone(x)]))
      : v;
const a = { x: [1, { y: { z: [2, { w: 3 }] } }] };
const b = clone(a);
b.x[1].y.z[1].w = 9;
export default [a, b];
