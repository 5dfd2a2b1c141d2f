const sleep = (ms: number) => new Promise<void>((r) => setTimeout(r, ms));
async function pool<T, R>(xs: Iterable<T>, n: number, f: (x: T, i: number) => Promise<R>): Promise<R[]> {
  const out: R[] = [];
  const it = [...xs].entries();
  await Promise.all(
    Array.from({ length: n }, async () => {
      for (const [i, x] of it) out[i] = await f(x, i);
    }),
  );
  return out;
}
let act = 0,
  peak = 0;
const log: any[] = [];
export default pool([30, 10, 20, 40], 2, async (x, i) => {
  log.push("+" + i);
  peak = Math.max(peak, ++act);
  await sleep(x);
  act--;
  log.push("-" + i);
  return x * 10 + i;
}).then((r) => [r, peak, log]);
