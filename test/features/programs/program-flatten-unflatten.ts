const flat = (o, p = "") =>
  Object.entries(o).reduce(
    (r, [k, v]) => (v && typeof v === "object" ? { ...r, ...flat(v, `${p}${k}.`) } : { ...r, [p + k]: v }),
    {},
  );
const un = (o) =>
  Object.entries(o).reduce((r, [k, v]) => {
    const ks = k.split(".");
    const last = ks.pop();
    ks.reduce((t, x) => (t[x] ??= {}), r)[last] = v;
    return r;
  }, {});
const x = { a: 1, b: { c: 2, d: { e: null, f: "g" } } };
export default [flat(x), un(flat(x))];
