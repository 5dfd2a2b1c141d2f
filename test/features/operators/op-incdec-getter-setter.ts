const log = [];
const o = {
  v: 1,
  get x() {
    log.push("g");
    return this.v;
  },
  set x(n) {
    log.push("s" + n);
    this.v = n;
  },
};
const r = [o.x++, ++o.x, o.x--, (o.x += 5), (o.x **= 2), (o["x"] -= 1)];
export default [r, log];
