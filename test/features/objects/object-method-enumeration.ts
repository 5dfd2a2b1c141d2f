const o = {
  m() {
    return 1;
  },
  f: function () {
    return 2;
  },
  a: () => 3,
};
export default [Object.keys(o), o.m.name, o.f.name, o.a.name, Object.values(o).map((f) => f())];
