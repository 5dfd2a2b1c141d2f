const get = (o, p, d) => p.split(".").reduce((x, k) => x?.[k], o) ?? d;
const set = (o, p, v) => {
  const ks = p.split(".");
  ks.slice(0, -1).reduce((x, k) => (x[k] ??= {}), o)[ks.at(-1)] = v;
  return o;
};
const flatten = (o, pre = "") =>
  Object.entries(o).reduce(
    (a, [k, v]) =>
      v && typeof v === "object" && !Array.isArray(v) ? { ...a, ...flatten(v, pre + k + ".") } : { ...a, [pre + k]: v },
    {},
  );
const merge = (a, b) =>
  Object.fromEntries(
    [...new Set([...Object.keys(a), ...Object.keys(b)])].map((k) => [
      k,
      a[k] && b[k] && typeof a[k] === "object" && typeof b[k] === "object" && !Array.isArray(a[k])
        ? merge(a[k], b[k])
        : k in b
          ? b[k]
          : a[k],
    ]),
  );
const deepFreeze = (o) => {
  Object.values(o).forEach((v) => typeof v === "object" && v && deepFreeze(v));
  return Object.freeze(o);
};
const pick = (o, ...ks) => Object.fromEntries(ks.filter((k) => k in o).map((k) => [k, o[k]]));
const omit = (o, ...ks) => Object.fromEntries(Object.entries(o).filter(([k]) => !ks.includes(k)));
const invert = (o) => Object.fromEntries(Object.entries(o).map(([k, v]) => [v, k]));
const eq = (a, b) =>
  a === b ||
  (typeof a === "object" &&
    typeof b === "object" &&
    a &&
    b &&
    Object.keys(a).length === Object.keys(b).length &&
    Object.keys(a).every((k) => eq(a[k], b[k])));
const f = deepFreeze({ a: { b: [1] } });
let err;
try {
  f.a.b.push(2);
} catch (e) {
  err = e.constructor === TypeError;
}
export default [
  get({ a: { b: [10, 20] } }, "a.b.1"),
  get({}, "x.y", "dflt"),
  set({}, "a.b.c", 1),
  flatten({ a: 1, b: { c: 2, d: { e: [3] } } }),
  merge({ a: 1, n: { x: 1, y: 2 } }, { n: { y: 3, z: 4 }, b: null }),
  err,
  pick({ a: 1, b: 2 }, "b", "z"),
  omit({ a: 1, b: 2 }, "a"),
  invert({ a: 1, b: 2 }),
  eq({ a: [1, { b: 2 }] }, { a: [1, { b: 2 }] }),
  eq([1], [1, 2]),
];
