const log: string[] = [];
const t = (n: string) => () => {
  log.push(n);
};
export default new Promise((done) => {
  setTimeout(t("T1"), 60);
  setTimeout(t("T0"), 0);
  Promise.resolve().then(t("m1")).then(t("m3")).finally(t("m5")).then(t("m7"));
  Promise.reject(1).catch(t("m2")).then(t("m4"));
  (async () => {
    t("s1")();
    await undefined;
    t("a1")();
    try {
      await Promise.reject(2);
    } catch {
      t("a2")();
    }
    await (async () => {
      t("a3")();
    })();
    t("a4")();
  })();
  new Promise<void>((r) => {
    t("s2")();
    r();
  }).then(t("m2b"));
  queueMicrotask(t("q1"));
  Promise.all([1, 2]).then(t("all"));
  Promise.race([1]).then(t("race"));
  Promise.allSettled([1]).then(t("settled"));
  setTimeout(() => {
    t("T0b")();
    Promise.resolve().then(t("Tm"));
  }, 0);
  setTimeout(t("T0c"), 0);
  t("s3")();
  setTimeout(() => done(log), 120);
});
