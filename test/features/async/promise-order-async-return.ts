const log = [];
const f = async () => Promise.resolve(1);
const g = async () => 2;
f().then(() => log.push("f"));
g().then(() => log.push("g"));
Promise.resolve()
  .then(() => log.push("1"))
  .then(() => log.push("2"))
  .then(() => log.push("3"))
  .then(() => log.push("4"));
export default new Promise((r) => setTimeout(() => r(log), 5));
