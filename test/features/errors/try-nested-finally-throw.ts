const log = [];
try {
  try {
    throw new Error("1");
  } finally {
    log.push("f1");
    try {
      throw new Error("2");
    } catch (e) {
      log.push(e.message);
    }
  }
} catch (e) {
  log.push(e.message);
}
export default log;
