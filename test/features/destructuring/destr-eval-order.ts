const log = [];
const src = {
  get a() {
    log.push("a");
    return undefined;
  },
  get b() {
    log.push("b");
    return 2;
  },
};
const { b = (log.push("db"), 0), a = (log.push("da"), 9), [(log.push("key"), "c")]: c = (log.push("dc"), b + a) } = src;
export default [a, b, c, log];
