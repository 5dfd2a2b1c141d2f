const log = [];
setTimeout(() => log.push("timeout"), 0);
queueMicrotask(() => log.push("micro"));
Promise.resolve()
  .then(() => log.push("p1"))
  .then(() => log.push("p2"));
(async () => {
  log.push("a1");
  await null;
  log.push("a2");
  await null;
  log.push("a3");
})();
log.push("sync");
export default new Promise((r) => setTimeout(() => r(log), 5));
