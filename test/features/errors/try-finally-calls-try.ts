const log = [];
const safe = () => {
  try {
    null.x;
  } catch (e) {
    log.push(e.name);
  }
};
const f = () => {
  try {
    throw new Error("kept");
  } finally {
    safe();
    log.push("fin");
  }
};
try {
  f();
} catch (e) {
  log.push(e.message);
}
export default log;
