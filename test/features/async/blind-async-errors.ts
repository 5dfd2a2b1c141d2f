const log: any[] = [];
const fail = async (m: string, ms = 0) => { if (ms) await new Promise((r) => setTimeout(r, ms)); throw new Error(m); };
const ok = <T>(v: T, ms: number) => new Promise<T>((r) => setTimeout(r, ms, v));
async function guarded() {
  try { return await fail("a"); } catch (e) { log.push("caught " + (e as Error).message); return "recovered"; } finally { log.push("finally"); }
}
async function unguarded() { try { return fail("b"); } catch { log.push("never"); } finally { log.push("fin2"); } }
async function retry<T>(f: (n: number) => Promise<T>, times: number): Promise<T> {
  for (let n = 1; ; n++) {
    try { return await f(n); } catch (e) { log.push(`try ${n}: ${(e as Error).message}`); if (n >= times) throw new Error("gave up", { cause: e }); }
  }
}
const timeout = <T>(p: Promise<T>, ms: number) => Promise.race([p, new Promise<never>((_, no) => setTimeout(() => no(new RangeError("timeout")), ms))]);
async function main() {
  log.push(await guarded());
  await unguarded().catch((e) => log.push("outer " + e.message));
  log.push(await retry(async (n) => { if (n < 3) throw new Error("n" + n); return "third"; }, 5));
  log.push(await retry((n) => fail("x" + n), 2).catch((e) => [e.message, e.cause.message]));
  log.push(await timeout(ok("slow", 60), 10).catch((e) => e.name), await timeout(ok("fast", 1), 40));
  log.push((await Promise.allSettled([ok(1, 2), fail("c", 1), 3])).map((r) => r.status === "fulfilled" ? r.value : r.reason.message));
  log.push(await Promise.any([fail("d"), ok("any", 5)]), await Promise.any([fail("e"), fail("f")]).catch((e) => [e.name, e.errors.map((x: Error) => x.message)]));
  await Promise.reject(1).finally(() => log.push("pf")).catch((x) => log.push("r" + x));
  log.push(await Promise.resolve(1).finally(() => 2), await Promise.resolve(5).then(null as any).then(undefined));
  await new Promise((r, no) => { r(1); no(2); throw new Error("ignored"); }).then((v) => log.push("v" + v));
  await new Promise(() => { throw "thrown"; }).catch((e) => log.push(e));
  return log;
}
export default main();
