const log = [];
const f = async (n) => {
  log.push("in" + n);
  if (n === 0) {
    log.push("bottom");
    return "b";
  }
  const p = await f(n - 1);
  log.push("out" + n + p);
  return p + n;
};
const r = f(3);
log.push("sync");
Promise.resolve()
  .then(() => log.push("m1"))
  .then(() => log.push("m2"))
  .then(() => log.push("m3"));
export default r.then((v) => {
  log.push("then");
  return new Promise((ok) => setTimeout(() => ok([v, log]), 5));
});
