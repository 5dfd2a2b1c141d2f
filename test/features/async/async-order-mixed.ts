const log = [];
const p = (n) => log.push(n);
setTimeout(() => p("t0"), 0);
Promise.resolve()
  .then(() => p("m1"))
  .then(() => p("m2"));
queueMicrotask(() => p("q"));
(async () => {
  p("a1");
  await null;
  p("a2");
  await new Promise((r) => setTimeout(r, 5));
  p("a3");
})();
(async () => {
  p("b1");
  try {
    await Promise.reject(1);
  } catch {
    p("b2");
  } finally {
    p("b3");
  }
})();
p("sync");
export default new Promise((r) => setTimeout(() => r(log), 30));
