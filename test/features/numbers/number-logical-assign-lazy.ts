const log = [];
const o = {
  get x() {
    log.push("get");
    return 1;
  },
  set x(v) {
    log.push("set" + v);
  },
};
o.x ||= 5;
o.x &&= 6;
o.x ??= 7;
export default log;
