const log = [];
const a = async () => {
  log.push("a1");
  await b();
  log.push("a2");
};
const b = async () => {
  log.push("b1");
  await c();
  log.push("b2");
};
const c = async () => {
  log.push("c");
};
const p = a();
log.push("sync");
export default p.then(() => log);
