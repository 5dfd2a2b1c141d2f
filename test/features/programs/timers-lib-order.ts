const log = [];
const t0 = Date.now();
setTimeout(() => log.push("b"), 4);
setTimeout(() => log.push("a"), 1);
setTimeout(() => {
  log.push("c");
  Promise.resolve().then(() => log.push("d"));
}, 8);
const iv = setInterval(() => {
  log.push("i");
  if (log.filter((x) => x === "i").length === 2) clearInterval(iv);
}, 15);
const cancelled = setTimeout(() => log.push("X"), 3);
clearTimeout(cancelled);
queueMicrotask(() => log.push("m"));
export default new Promise((r) => setTimeout(() => r([log, Date.now() - t0 >= 45]), 50));
