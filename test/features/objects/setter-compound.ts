const log = [];
const o = {
  _n: 1,
  get n() {
    log.push("g");
    return this._n;
  },
  set n(v) {
    log.push("s" + v);
    this._n = v;
  },
};
o.n += 2;
o.n++;
++o.n;
o.n **= 2;
o.n ||= 9;
o.n &&= 3;
o.n ??= 4;
export default [o._n, log];
