const log = [];
function* g(a = log.push("d")) {
  log.push("s");
  yield a;
}
const i = g();
log.push("after");
i.next();
export default log;
