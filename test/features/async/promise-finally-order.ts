const log = [];
const p = Promise.resolve("x")
  .finally(() => {
    log.push("f");
    return Promise.resolve().then(() => log.push("inner"));
  })
  .then((v) => {
    log.push(v);
    return log;
  });
export default p;
