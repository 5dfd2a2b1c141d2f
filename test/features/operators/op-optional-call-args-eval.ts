let n = 0;
const f = () => ++n;
const o = {
  m: null,
  k(x) {
    return x;
  },
};
o.m?.(f());
o.zz?.[f()];
o?.k?.(f());
const u = undefined;
u?.a(f()).b[f()];
export default [n, o.k?.(5), u?.x.y.z, u?.x?.y, o["k"]?.call(null, 3)];
