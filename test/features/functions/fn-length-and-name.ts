const o = {
  m() {},
  f: () => {},
  ["c" + 1]() {},
  get g() {
    return 1;
  },
};
function d(a, b = 1, ...c) {}
const anon = (() => () => {})();
class K {
  static s() {}
  m(a) {}
}
export default [
  d.length,
  d.name,
  o.m.name,
  o.f.name,
  o.c1.name,
  anon.name,
  K.s.name,
  K.prototype.m.length,
  (() => {}).length,
  K.name,
  ((a, b) => a).length,
];
