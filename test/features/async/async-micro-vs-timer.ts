const l = [];
setTimeout(() => l.push("t"), 0);
Promise.resolve()
  .then(() => l.push("m1"))
  .then(() => l.push("m2"));
queueMicrotask(() => l.push("q"));
l.push("s");
export default new Promise((r) => setTimeout(() => r(l), 5));
