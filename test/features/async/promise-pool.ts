async function pool<T, R>(items: T[], limit: number, fn: (t: T, i: number) => Promise<R>) {
  const out: R[] = [];
  let next = 0,
    active = 0,
    peak = 0;
  const worker = async () => {
    while (next < items.length) {
      const i = next++;
      active++;
      peak = Math.max(peak, active);
      out[i] = await fn(items[i], i);
      active--;
    }
  };
  await Promise.all(Array.from({ length: Math.min(limit, items.length) }, worker));
  return { out, peak };
}
const sleep = (ms: number) => new Promise<void>((r) => setTimeout(r, ms));
const retry = async <T,>(fn: (n: number) => Promise<T>, times: number): Promise<T> => {
  for (let i = 1; ; i++) {
    try {
      return await fn(i);
    } catch (e) {
      if (i >= times) throw e;
    }
  }
};
const timeout = <T,>(p: Promise<T>, ms: number) =>
  Promise.race([p, new Promise<never>((_, rej) => setTimeout(() => rej(new Error("timeout")), ms))]);
export default (async () => [
  await pool([3, 1, 2, 1], 2, async (x, i) => {
    await sleep(x);
    return x * 10 + i;
  }),
  await retry(async (n) => {
    if (n < 3) throw new Error("no");
    return "got on " + n;
  }, 5),
  await retry(async () => {
    throw new Error("always");
  }, 2).catch((e) => e.message),
  await timeout(sleep(50), 2).catch((e) => e.message),
  await timeout(Promise.resolve("v"), 20),
])();
