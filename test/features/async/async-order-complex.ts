const log: string[] = [];
const tick = (n: string) => Promise.resolve().then(() => log.push(n));
export default (async () => {
  const a = (async () => {
    try {
      log.push("a1");
      await tick("t1");
      log.push("a2");
      return "ra";
    } finally {
      log.push("af");
      await null;
      log.push("af2");
    }
  })();
  const b = (async () => {
    for (const x of [1, 2]) {
      await x;
      log.push("b" + x);
    }
  })();
  const c = (async () => {
    for await (const x of [tick("c1"), tick("c2")]) log.push("c" + x);
  })();
  const d = (async () => {
    await Promise.all([a, b]);
    log.push("d");
  })();
  (async () => {
    try {
      await Promise.reject("rej");
    } catch (e) {
      log.push("caught " + e);
    }
  })();
  Promise.resolve()
    .then(() => {
      log.push("p1");
      throw 1;
    })
    .then(
      () => log.push("no"),
      () => log.push("p2"),
    )
    .finally(() => log.push("p3"));
  await Promise.allSettled([a, b, c, d]);
  log.push(await a);
  return log;
})();
