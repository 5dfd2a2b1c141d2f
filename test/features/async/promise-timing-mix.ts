const log: any[] = [];
const sleep = (ms: number, v?: any) => new Promise<any>((r) => setTimeout(r, ms, v));
const a = async () => {
  log.push("a1");
  await b();
  log.push("a2");
};
const b = async () => {
  log.push("b1");
  await undefined;
  log.push("b2");
};
const thenable = {
  then(r: any) {
    log.push("then called");
    r("t");
  },
};
export default (async () => {
  const p = a();
  log.push("sync");
  Promise.resolve()
    .then(() => log.push("m1"))
    .then(() => log.push("m2"));
  const t = (async () => log.push(await thenable))();
  queueMicrotask(() => log.push("q"));
  await p;
  await t;
  const r = await Promise.all([sleep(3, "x"), sleep(1, "y")]);
  const order: string[] = [];
  await Promise.all(
    [5, 1, 3].map(async (n) => {
      await sleep(n);
      order.push("s" + n);
    }),
  );
  let caught = "";
  try {
    await Promise.all([sleep(1), Promise.reject(new Error("first")), Promise.reject(new Error("second"))]);
  } catch (e: any) {
    caught = e.message;
  }
  const f = await Promise.resolve(1).finally(() => sleep(1, "no"));
  const seq: number[] = [];
  for (const n of [1, 2]) seq.push(await sleep(1, n));
  for await (const v of [sleep(2, "p"), "q"]) seq.push(v as any);
  return [log, r, order, caught, f, seq];
})();
