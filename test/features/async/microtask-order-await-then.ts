const log = [];
const p = (n) => log.push(n);
async function a1() {
  p("a1s");
  await a2();
  p("a1e");
}
async function a2() {
  p("a2");
}
p("start");
setTimeout(() => p("timeout"), 0);
a1();
new Promise((r) => {
  p("p1");
  r();
})
  .then(() => p("p2"))
  .then(() => p("p3"));
(async () => {
  await undefined;
  p("x1");
  await undefined;
  p("x2");
})();
p("end");
export default new Promise((r) => setTimeout(() => r(log.join()), 5));
