const log = [];
const o = {
  get a() {
    log.push("ga");
    return 1;
  },
  set a(v) {
    log.push("sa");
  },
  get n() {
    return null;
  },
  set n(v) {
    log.push("sn" + v);
  },
};
o.a ||= 5;
o.a &&= 6;
o.n ??= 7;
o.a ??= 8;
export default log;
