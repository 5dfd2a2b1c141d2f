const log: string[] = [];
setTimeout(() => log.push("t0"), 0);
Promise.resolve()
  .then(() => log.push("m1"))
  .then(() => log.push("m2"));
queueMicrotask(() => log.push("q"));
(async () => {
  log.push("s");
  await null;
  log.push("a1");
  await 0;
  log.push("a2");
})();
log.push("e");
await new Promise((r) => setTimeout(r, 20));
export default log.join(" ");
