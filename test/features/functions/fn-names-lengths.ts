const a = () => {},
  b = function () {},
  c = function named() {},
  d = async () => {},
  e = function* () {};
let f2: any;
f2 = () => {};
const { g = () => {}, h: [i = function () {}] = [] } = {} as any;
const o = {
  j() {},
  k: () => {},
  get l() {
    return 1;
  },
  async m() {},
  *n() {},
  ["p" + 1]() {},
  q: class {},
  "r s": () => {},
  5: () => {},
};
class C {
  s() {}
  static t() {}
  u = () => {};
  static v = function () {};
  get w() {
    return 1;
  }
  #x() {}
  px() {
    return this.#x.name;
  }
}
const desc = Object.getOwnPropertyDescriptor(o, "l")!;
const bound = c.bind(null);
const def = (x = () => {}) => x.name;
const sym = Symbol("desc");
const so = { [sym]: () => {}, [Symbol()]: () => {} };
const lens = [
  ((a: any, b: any) => {}).length,
  ((a: any, b = 1, c: any) => {}).length,
  ((...r: any[]) => {}).length,
  (({ a }: any, [b]: any) => {}).length,
  C.length,
  class {
    constructor(a: any, b: any) {}
  }.length,
  o.j.length,
  Math.max.length,
  function (this: any, a: any, b?: any) {}.bind(null, 1).length,
];
export default [
  a.name,
  b.name,
  c.name,
  d.name,
  e.name,
  f2.name,
  g.name,
  i.name,
  o.j.name,
  o.k.name,
  desc.get!.name,
  o.m.name,
  o.n.name,
  (o as any).p1.name,
  o.q.name,
  o["r s"].name,
  o[5].name,
  new C().s.name,
  C.t.name,
  new C().u.name,
  C.v.name,
  new C().px(),
  bound.name,
  def(),
  so[sym].name,
  (() => {}).name,
  class {}.name,
  new Function.prototype.constructor() === undefined,
  lens,
];
