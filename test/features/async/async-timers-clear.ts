const log = [];
const t = setTimeout(() => log.push("no"), 2);
clearTimeout(t);
clearTimeout(undefined);
clearTimeout(999999);
let n = 0;
const i = setInterval(() => {
  log.push("i" + n);
  if (++n === 3) clearInterval(i);
}, 1);
export default new Promise((r) => setTimeout(() => r(log), 40));
