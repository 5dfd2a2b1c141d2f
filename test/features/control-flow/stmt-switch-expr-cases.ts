const log = [];
const c = (n) => (log.push(n), n);
switch (3) {
  case c(1):
  case c(2):
    log.push("x");
    break;
  case c(3):
    log.push("hit");
  case c(4):
    log.push("fall");
}
export default log;
