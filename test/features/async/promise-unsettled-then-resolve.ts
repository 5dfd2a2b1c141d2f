let res;
const p = new Promise((r) => {
  res = r;
});
const log = [];
p.then((v) => log.push("1" + v));
p.then((v) => log.push("2" + v));
log.push("sync");
res("x");
res("y");
p.then((v) => log.push("3" + v));
export default p.then(() => null).then(() => log);
