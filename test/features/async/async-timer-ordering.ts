const log = [];
setTimeout(() => log.push("b5"), 5);
setTimeout(() => log.push("a1"), 1);
setTimeout(() => log.push("z0"), 0);
setTimeout(() => log.push("c5"), 5);
setTimeout(() => {
  log.push("d3");
  Promise.resolve().then(() => log.push("d3-micro"));
}, 3);
setTimeout(() => log.push("e3"), 3);
export default new Promise((r) => setTimeout(() => r(log), 15));
