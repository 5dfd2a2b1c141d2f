const log: string[] = [];
const p = (n: string) => (v?: any) => {
  log.push(n);
  return v;
};
const thenable = (n: string) => ({
  then(res: any) {
    log.push("then " + n);
    res(n);
  },
});
export default (async () => {
  Promise.resolve().then(p("a1")).then(p("a2")).then(p("a3")).then(p("a4")).then(p("a5"));
  (async () => {
    log.push("b0");
    await thenable("T");
    log.push("b1");
  })();
  (async () => {
    return Promise.resolve("c");
  })().then(p("c1"));
  (async () => "d")().then(p("d1"));
  new Promise((r) => r(Promise.resolve())).then(p("e1"));
  Promise.resolve()
    .then(() => Promise.resolve())
    .then(p("f1"));
  Promise.reject(new Error("x")).catch(p("g1")).finally(p("g2")).then(p("g3"));
  await new Promise((r) => setTimeout(r, 3));
  return log;
})();
