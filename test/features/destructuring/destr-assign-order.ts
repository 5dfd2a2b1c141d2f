const log = [];
const o = () => (log.push("o"), {});
const v = {
  get a() {
    log.push("get");
    return 1;
  },
};
({ a: o().x } = v);
export default log;
