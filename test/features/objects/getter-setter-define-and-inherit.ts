const o = {
  _t: 20,
  get f() {
    return this._t * 1.8 + 32;
  },
  set f(v) {
    this._t = (v - 32) / 1.8;
  },
};
o.f = 212;
const c = Object.create(o);
c.f = 32;
Object.defineProperty(o, "k", {
  get() {
    return this._t + 273;
  },
  enumerable: false,
  configurable: true,
});
const r = [o._t, c._t, Object.hasOwn(c, "f"), c.k, Object.keys(o)];
let e;
try {
  o.k = 1;
} catch (x) {
  e = x.message;
}
delete o.k;
export default [...r, e, o.k ?? "gone", { ...o }.f, Object.assign({}, o).f];
