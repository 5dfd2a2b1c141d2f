const log = [];
function a() {
  try {
    b();
  } catch (e) {
    log.push("a:" + e.message);
    throw new TypeError("from a", { cause: e });
  } finally {
    log.push("fa");
  }
}
function b() {
  try {
    throw new RangeError("deep");
  } finally {
    log.push("fb");
  }
}
try {
  a();
} catch (e) {
  log.push(e.name, e.cause.name, e.cause.message);
}
export default log;
