const out = [];
const p = new Promise((r) => {
  out.push("exec");
  r();
});
p.then(() => out.push("t1")).then(() => out.push("t2"));
(async () => {
  out.push("a1");
  await p;
  out.push("a2");
  await 0;
  out.push("a3");
})();
queueMicrotask(() => out.push("q"));
setTimeout(() => {
  out.push("to");
}, 0);
out.push("end");
export default new Promise((r) => setTimeout(() => r(out.join()), 8));
