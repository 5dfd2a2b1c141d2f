const log = [];
const mk = (n) => ({
  *[Symbol.iterator]() {
    try {
      yield n + 1;
      yield n + 2;
    } finally {
      log.push("c" + n);
    }
  },
});
outer: for (const a of mk(10)) {
  for (const b of mk(20)) {
    log.push(a + "-" + b);
    continue outer;
  }
}
export default log;
