const log = [];
setTimeout(() => {
  log.push("t1");
  Promise.resolve().then(() => log.push("m-in-t1"));
}, 0);
setTimeout(() => log.push("t2"), 0);
Promise.resolve()
  .then(() => {
    log.push("m1");
    queueMicrotask(() => log.push("m3"));
  })
  .then(() => log.push("m4"));
queueMicrotask(() => log.push("m2"));
(async () => {
  log.push("s");
  await 0;
  log.push("a");
})();
export default new Promise((r) => setTimeout(r, 5)).then(() => log);
