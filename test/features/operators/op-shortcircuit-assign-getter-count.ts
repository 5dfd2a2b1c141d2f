let g = 0,
  s = 0;
const o = {
  get x() {
    g++;
    return this._x;
  },
  set x(v) {
    s++;
    this._x = v;
  },
};
o.x ??= 5;
o.x ??= 6;
o.x ||= 7;
o.x &&= 8;
o.x += 1;
export default [o.x, g, s];
