const log = [];
export default Promise.resolve(1)
  .finally(() => {
    log.push("f1");
    return 99;
  })
  .then((v) => {
    log.push(v);
    throw new Error("e");
  })
  .finally(() => log.push("f2"))
  .catch((e) => {
    log.push(e.message);
    return "ok";
  })
  .finally(() => {
    throw new Error("fin");
  })
  .catch((e) => {
    log.push(e.message);
  })
  .then((v) => {
    log.push(v === undefined);
    return Promise.reject(new TypeError("t"));
  })
  .then(null, (e) => log.push(e.name))
  .then(5)
  .then((v) => [log, v]);
