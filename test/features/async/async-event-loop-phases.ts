const log = [];
setTimeout(() => {
  log.push("t1");
  Promise.resolve().then(() => log.push("m-in-t1"));
}, 0);
setTimeout(() => log.push("t2"), 0);
queueMicrotask(() => {
  log.push("q1");
  queueMicrotask(() => log.push("q2"));
});
new Promise((r) => {
  log.push("ctor");
  r();
  log.push("after-r");
}).then(() => log.push("then"));
(async () => {
  log.push("as");
  await 0;
  log.push("aw");
})();
log.push("main");
export default new Promise((r) => setTimeout(r, 15, log));
