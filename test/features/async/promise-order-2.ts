const log = [];
const p = new Promise((res) => {
  log.push("exec");
  res();
  log.push("after");
});
p.then(() => {
  log.push("t1");
  Promise.resolve().then(() => log.push("inner"));
}).then(() => log.push("t2"));
p.then(() => log.push("t3")).finally(() => log.push("fin"));
log.push("end");
export default new Promise((r) => setTimeout(() => r(log), 5));
