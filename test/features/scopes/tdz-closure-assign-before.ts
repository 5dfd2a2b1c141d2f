const log = [];
function set(v) {
  try {
    x = v;
    log.push("set");
  } catch (e) {
    log.push(e.name + ":" + e.message);
  }
}
set(1);
let x = 5;
set(2);
export default [log, x];
