const log = [];
Promise.resolve()
  .then(() => {
    log.push(1);
    Promise.resolve().then(() => log.push(2));
    queueMicrotask(() => log.push(3));
  })
  .then(() => log.push(4));
Promise.resolve().then(() => log.push(5));
export default new Promise((r) => setTimeout(() => r(log), 3));
