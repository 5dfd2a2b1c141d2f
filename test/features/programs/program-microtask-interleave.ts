const log: string[] = [];
const mark = (s: string) => () => void log.push(s);
async function a() {
  log.push("a0");
  try {
    await b();
    log.push("a1");
  } finally {
    log.push("af");
  }
  return "a";
}
async function b() {
  log.push("b0");
  await c();
  log.push("b1");
}
async function c() {
  log.push("c0");
  return Promise.resolve().then(mark("c1"));
}
class D {
  async m() {
    log.push("m0");
    const r = await this.n();
    log.push("m1");
    return r;
  }
  async n() {
    log.push("n0");
    return {
      then: (f: any) => {
        log.push("then");
        f("v");
      },
    } as any;
  }
}
export default (async () => {
  const ps = [a(), new D().m()];
  Promise.resolve().then(mark("p1")).then(mark("p2")).then(mark("p3")).then(mark("p4")).then(mark("p5"));
  queueMicrotask(mark("q1"));
  setTimeout(mark("t1"));
  (async () => {
    for (let i = 0; i < 3; i++) {
      await i;
      log.push("l" + i);
    }
  })();
  const th = {
    then(r: any) {
      log.push("th");
      r(1);
    },
  };
  Promise.resolve(th).then(mark("thr"));
  Promise.all([1, Promise.resolve(2)]).then(mark("all"));
  Promise.race([1]).then(mark("race"));
  Promise.allSettled([Promise.reject(0)]).then(mark("set"));
  Promise.reject(1).then(mark("no")).catch(mark("c")).finally(mark("f"));
  log.push("sync");
  const r = await Promise.all(ps);
  await new Promise((r) => setTimeout(r, 2));
  log.push(r.join());
  return log;
})();
