const log = [];
const p = (n) => log.push(n);
setTimeout(() => p("timeout"), 0);
queueMicrotask(() => p("micro"));
Promise.resolve()
  .then(() => p("then1"))
  .then(() => p("then2"));
(async () => {
  p("async-start");
  await null;
  p("after-await");
  await new Promise((r) => r());
  p("after-2");
})();
new Promise((r) => {
  p("executor");
  r();
  p("after-resolve");
}).then(() => p("ex-then"));
p("sync");
const thenable = {
  then(r) {
    p("thenable");
    r("tv");
  },
};
Promise.resolve(thenable).then((v) => p(v));
(async () => {
  const v = await thenable;
  p("aw-" + v);
})();
export default new Promise((r) => setTimeout(() => r(log), 10));
