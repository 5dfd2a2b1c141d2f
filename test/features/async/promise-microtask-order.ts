const log = [];
const p = (async () => {
  log.push(1);
  await null;
  log.push(4);
  await undefined;
  log.push(7);
})();
Promise.resolve()
  .then(() => log.push(5))
  .then(() => log.push(8));
queueMicrotask(() => log.push(6));
log.push(2);
setTimeout(() => log.push("t"), 0);
log.push(3);
export default p.then(() => new Promise((r) => setTimeout(() => r(log), 5)));
