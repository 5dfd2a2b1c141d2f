const log: string[] = [];
setTimeout(() => log.push("timeout"), 0);
queueMicrotask(() => log.push("micro"));
Promise.resolve()
  .then(() => log.push("then1"))
  .then(() => log.push("then2"));
(async () => {
  log.push("async start");
  await null;
  log.push("async after");
})();
new Promise<void>((r) => {
  log.push("executor");
  r();
  log.push("after resolve");
}).then(() => log.push("p"));
log.push("sync end");
export default new Promise((r) => setTimeout(() => r(log), 5));
