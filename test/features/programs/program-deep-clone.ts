const clone = (x) =>
  Array.isArray(x)
    ? x.map(clone)
    : x && typeof x === "object"
      ? Object.fromEntries(Object.entries(x).map(([k, v]) => [k, clone(v)]))
      : x;
const a = { l: [1, { d: 2 }], n: null };
const b = clone(a);
b.l[1].d = 99;
export default [a, b];
