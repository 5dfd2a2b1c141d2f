const log = [];
const c = (v) => {
  log.push(v);
  return v;
};
switch (c(3)) {
  case c(1):
  case c(3):
    log.push("hit");
  case c(5):
    log.push("fall");
    break;
  case c(7):
}
export default log;
