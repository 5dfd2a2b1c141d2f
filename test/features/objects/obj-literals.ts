const x = 1,
  y = 2,
  k = "key";
const sym = Symbol("d");
const o = {
  x,
  y,
  [k + 1]: 3,
  m() {
    return this.x;
  },
  async am() {},
  *gm() {
    yield this.y;
  },
  get g() {
    return this._g ?? "unset";
  },
  set g(v: any) {
    this._g = v + "!";
  },
  _g: undefined as any,
  "str key": 4,
  42: 5,
  [sym]: 6,
  [`t${x}`]() {
    return "tm";
  },
  get ["c" + "g"]() {
    return "cg";
  },
  nested: { deep: { er: [1, { z: 2 }] } },
  fn: function () {
    return typeof this;
  },
  arrow: () => 1,
  x2: x,
};
o.g = "set";
const dup = { a: 1, b: 2, a: 3 } as any;
const proto = {
  hi() {
    return "proto " + this.n;
  },
};
const child = {
  __proto__: proto,
  n: 5,
  hi() {
    return "child>" + super.hi();
  },
} as any;
const { m } = o;
const keys = Object.keys(o);
const acc = {
  n: 0,
  get next() {
    return this.n++;
  },
};
const accs = [acc.next, acc.next, acc.n];
export default [
  o.x,
  (o as any).key1,
  o.m(),
  [...o.gm()],
  o.g,
  o["str key"],
  o[42],
  o[sym],
  (o as any).t1(),
  (o as any).cg,
  o.nested.deep.er[1],
  o.fn(),
  keys,
  dup,
  child.hi(),
  Object.getPrototypeOf(child) === proto,
  Object.keys(child),
  accs,
  JSON.stringify(o),
];
