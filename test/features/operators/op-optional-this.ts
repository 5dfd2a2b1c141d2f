const o = {
  v: 5,
  f() {
    return this?.v;
  },
  g: null,
};
export default [o.f?.(), o?.f(), o?.["f"]?.(), o.g?.(), (o?.f)()];
