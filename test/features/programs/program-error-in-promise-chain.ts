const log = [];
const step = (n, bad) => (v) => {
  log.push(n + v);
  if (bad) throw new TypeError(n);
  return v + 1;
};
export default Promise.resolve(0)
  .then(step("a"))
  .then(step("b", true))
  .then(step("c"))
  .catch((e) => {
    log.push(e.message);
    return 10;
  })
  .then(step("d"))
  .finally(() => log.push("f"))
  .then(() => log);
