const log = [];
function* g() {
  try {
    for (const x of [1, 2, 3]) yield x;
  } finally {
    log.push("done");
  }
}
for (const x of g()) {
  log.push(x);
  if (x === 2) break;
}
export default log;
