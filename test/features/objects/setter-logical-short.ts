const log = [];
const o = {
  get a() {
    return 1;
  },
  set a(v) {
    log.push(v);
  },
  get z() {
    return null;
  },
  set z(v) {
    log.push("z" + v);
  },
};
o.a ||= 5;
o.a ??= 6;
o.z &&= 7;
o.z ??= 8;
export default log;
