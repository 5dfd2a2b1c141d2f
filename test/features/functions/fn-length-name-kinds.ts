const o = {
  m(a, b) {},
  get g() {
    return 1;
  },
  ["c" + 1]: () => {},
  async as() {},
  *gen() {},
  f: function () {},
  [Symbol("sy")]() {},
};
const d = Object.getOwnPropertyDescriptor(o, "g");
const [s] = Object.getOwnPropertySymbols(o);
let later;
later = () => {};
const { df = () => {} } = {};
const [ad = class {}] = [];
export default [
  o.m.name,
  o.m.length,
  d.get.name,
  o.c1.name,
  o.as.name,
  o.gen.name,
  o.f.name,
  o[s].name,
  later.name,
  df.name,
  ad.name,
  ((a, b = 1, c) => {}).length,
  ((...r) => {}).length,
  function () {}.bind().name,
  o.m.bind(null, 1).length,
  (() => {}).name,
];
