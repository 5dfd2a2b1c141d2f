const log = [];
setTimeout((a, b) => log.push(a + b), 2, "x", "y");
const t = setTimeout(() => log.push("never"), 1);
clearTimeout(t);
clearTimeout(undefined);
clearTimeout(12345);
let n = 0;
const i = setInterval(() => {
  log.push("i" + ++n);
  if (n === 2) clearInterval(i);
}, 4);
export default new Promise((r) => setTimeout(() => r(log), 30));
