const anon = function () {};
const arrow = (a: any, b: any = 1, ...rest: any[]) => a;
const o = {
  method(a: any, b: any) {},
  get prop() {
    return 1;
  },
  ["comp" + 1]: () => {},
  async am() {},
  *gm() {},
};
class K {
  static s(a: any) {}
  m() {}
  constructor(a: any, b: any) {}
}
export default [
  anon.name,
  arrow.length,
  arrow.name,
  o.method.name,
  o.method.length,
  o.comp1.name,
  o.am.name,
  o.gm.name,
  K.name,
  K.length,
  K.s.name,
  K.s.length,
  new K(1, 2).m.name,
  (() => {}).name,
  function foo() {}.name,
  Object.getOwnPropertyDescriptor(o, "prop")!.get!.name,
  [1, 2, 3].map(function (x) {
    return x;
  }).length,
];
