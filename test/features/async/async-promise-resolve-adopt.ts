const log = [];
const inner = new Promise((r) =>
  setTimeout(() => {
    log.push("inner");
    r("iv");
  }, 2),
);
const outer = new Promise((r) => {
  r(inner);
  r("second");
  log.push("executor");
});
export default outer.then((v) => [v, log]);
