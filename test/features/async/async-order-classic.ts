const log = [];
setTimeout(() => log.push("timeout"), 0);
Promise.resolve()
  .then(() => log.push("micro1"))
  .then(() => log.push("micro2"));
queueMicrotask(() => log.push("qm"));
(async () => {
  log.push("async-start");
  await null;
  log.push("async-resumed");
})();
log.push("sync");
export default new Promise((r) => setTimeout(() => r(log), 10));
