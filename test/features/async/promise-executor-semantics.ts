const log = [];
const p = new Promise((res, rej) => {
  log.push("exec");
  res("first");
  res("second");
  rej("third");
  log.push("still");
  throw new Error("ignored");
});
const q = new Promise(() => {
  throw "thrown";
});
const s = new Promise((res) => res(p));
export default Promise.all([
  p,
  q.catch((e) => "c" + e),
  s,
  p
    .then(() => {
      throw 1;
    })
    .then(null, (e) => e + 1),
  new Promise((r) => r(Promise.reject("inner"))).catch((e) => e),
]).then((r) => [r, log]);
