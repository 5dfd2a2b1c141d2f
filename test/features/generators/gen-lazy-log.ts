const log = [];
function* src() {
  for (const x of [1, 2, 3]) {
    log.push("y" + x);
    yield x;
  }
}
function* map(it, f) {
  for (const x of it) {
    log.push("m" + x);
    yield f(x);
  }
}
for (const v of map(src(), (x) => x * 10)) {
  log.push("v" + v);
  if (v === 20) break;
}
export default log;
