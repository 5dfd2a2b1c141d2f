const log = [];
const o = {
  get t() {
    log.push("t");
    return this;
  },
  set v(x) {
    log.push("v" + x);
  },
};
const key = (k) => (log.push("key" + k), k);
[o.t.v, o[key("w")] = (log.push("def"), 7)] = [1];
({ a: o.t.v = 9, [key("b")]: o[key("x")] } = { b: 5 });
let m, n;
[m, n] = [n, m] = [1, 2];
export default [log, o.w, o.x, m, n];
