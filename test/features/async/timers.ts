const log: any[] = [];
const id = setTimeout(() => log.push("never"), 1);
clearTimeout(id);
let n = 0;
const iv = setInterval(() => {
  log.push("iv" + ++n);
  if (n === 3) clearInterval(iv);
}, 3);
setTimeout((a: any, b: any) => log.push([a, b]), 1, "x", 2);
setTimeout(() => log.push("later"), 25);
clearTimeout(undefined as any);
clearTimeout(null as any);
export default new Promise((res) =>
  setTimeout(() => res([log, typeof id !== "undefined", typeof setTimeout, typeof clearInterval]), 60),
);
