function* g() {
  try {
    yield 1;
    yield 2;
  } finally {
    log.push("closed");
  }
}
const log = [];
try {
  for (const x of g()) {
    log.push(x);
    throw new Error("stop");
  }
} catch (e) {
  log.push(e.message);
}
export default log;
