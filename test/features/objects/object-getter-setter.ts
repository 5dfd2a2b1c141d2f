const t = {
  _c: 0,
  get f() {
    return (this._c * 9) / 5 + 32;
  },
  set f(v) {
    this._c = ((v - 32) * 5) / 9;
  },
};
t.f = 212;
const before = t._c;
t._c = 37;
export default [before, t.f, Object.keys(t)];
