const log = [];
const o = {
  _v: 1,
  get v() {
    log.push("g");
    return this._v;
  },
  set v(x) {
    log.push("s" + x);
    this._v = x;
  },
};
o.v = 5;
o.v += 2;
o.v++;
export default [o.v, log, Object.keys(o), "v" in o];
