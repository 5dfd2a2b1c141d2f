const get = (o, p, d) =>
  p
    .replace(/\[(\d+)\]/g, ".$1")
    .split(".")
    .reduce((v, k) => (v == null ? v : v[k]), o) ?? d;
const set = (o, p, v) => {
  const ks = p.split(".");
  const last = ks.pop();
  ks.reduce((t, k) => (t[k] ??= {}), o)[last] = v;
  return o;
};
export default [get({ a: [{ b: 5 }] }, "a[0].b"), get({}, "x.y", "d"), set({}, "a.b.c", 1)];
