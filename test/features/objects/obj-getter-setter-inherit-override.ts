const base = {
  _x: 1,
  get x() {
    return this._x;
  },
  set x(v) {
    this._x = v;
  },
};
const d = Object.create(base);
d.x = 5;
const e = Object.create(base, { x: { value: "own", enumerable: true } });
export default [base.x, d.x, Object.keys(d), Object.hasOwn(d, "x"), e.x, { ...d }];
