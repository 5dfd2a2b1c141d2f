const base = {
  hi() {
    return "base " + (this as any).n;
  },
};
const o = Object.create(base, { n: { value: 7, enumerable: true } });
const d = {
  __proto__: base,
  n: 8,
  hi() {
    return "d " + (super.hi as any).call(this);
  },
} as any;
function F(this: any, x: number) {
  this.x = x;
}
F.prototype.get = function () {
  return this.x;
};
const f = new (F as any)(5);
export default [
  o.hi(),
  d.hi(),
  Object.getPrototypeOf(o) === base,
  base.isPrototypeOf(d),
  o.hasOwnProperty("n"),
  Object.hasOwn(d, "hi"),
  f.get(),
  f.constructor === F,
  f instanceof (F as any),
  "get" in f,
  Object.keys(f),
];
