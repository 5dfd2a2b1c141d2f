const pipe =
  (...f) =>
  (x) =>
    f.reduce((v, g) => g(v), x);
const get = (p) => (o) => p.split(".").reduce((v, k) => v?.[k], o);
const set = (o, [k, ...r], v) => ({ ...o, [k]: r.length ? set(o[k] ?? {}, r, v) : v });
export default [
  pipe(
    (x) => x + 1,
    (x) => x * 2,
  )(3),
  get("a.b.c")({ a: { b: { c: 5 } } }),
  get("a.x.c")({ a: {} }) === undefined,
  set({ a: { b: 1 } }, ["a", "c", "d"], 2),
];
