const log = [];
const a = async (n) => {
  for (let i = 0; i < 3; i++) {
    log.push(n + i);
    await null;
  }
};
a("x");
a("y");
Promise.resolve()
  .then(() => log.push("p1"))
  .then(() => log.push("p2"));
log.push("end");
export default new Promise((r) => setTimeout(() => r(log), 5));
