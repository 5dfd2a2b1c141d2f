const log = [];
const k = (n) => {
  log.push("k" + n);
  return n;
};
const src = {
  get x() {
    log.push("gx");
    return undefined;
  },
  get y() {
    log.push("gy");
    return 2;
  },
};
const { [k("x")]: p = (log.push("dx"), 9), [k("y")]: q } = src;
export default [p, q, log];
