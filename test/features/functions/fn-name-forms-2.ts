const o = { m() {}, ["c" + 1]: () => 0, f: function () {}, a: () => 1, async x() {}, *y() {} };
let v = () => 1;
const w = function named() {};
class K {
  s() {}
  static t() {}
}
export default [
  o.m.name,
  o.c1.name,
  o.f.name,
  o.a.name,
  o.x.name,
  o.y.name,
  v.name,
  w.name,
  (() => 1).name,
  K.prototype.s.name,
  K.t.name,
];
