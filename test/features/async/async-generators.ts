const log: string[] = [];
const sleep = (ms: number) => new Promise<void>((r) => setTimeout(r, ms));
async function* ticks(n: number) {
  try {
    for (let i = 0; i < n; i++) {
      await sleep(1);
      yield i;
    }
    return "ret";
  } finally {
    log.push("closed " + n);
  }
}
async function* dbl(src: AsyncIterable<number>) {
  for await (const x of src) yield x * 2;
}
async function* both() {
  const r = yield* ticks(2);
  log.push("r=" + r);
  yield* [Promise.resolve(7), 8] as any;
  yield Promise.resolve("awaited");
}
export default (async () => {
  const out: any[] = [];
  for await (const x of dbl(ticks(3))) out.push(x);
  for await (const x of both()) out.push(x);
  for await (const x of ticks(10)) {
    if (x === 1) break;
  }
  for await (const x of [Promise.resolve("p"), "q", (async () => "r")()]) out.push(x);
  const g = ticks(5);
  const rs = await Promise.all([g.next(), g.next(), g.return("R" as any), g.next()]);
  try {
    for await (const x of [Promise.reject(new Error("rej"))]) out.push(x);
  } catch (e: any) {
    out.push(e.message);
  }
  const t = ticks(2);
  await t.next();
  const th = await t.throw(new Error("thrown")).catch((e) => e.message);
  return [out, rs, th, await t.next(), log, Object.prototype.toString.call(t)];
})();
