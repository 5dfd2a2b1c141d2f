const word = "é";
const sleep = (ms: number) => new Promise<void>((res) => setTimeout(res, ms));
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
export default (async () => {
  let act = 0,
    peak = 0;
  const seen: any[] = [];
  const o = { t: word };
  seen.push(o.t);
  const r = await pool([3, 1, 2, 4], 2, async (x, i) => {
    peak = Math.max(peak, ++act);
    seen.push(act);
    await sleep(x);
    act--;
    seen.push(-i);
    return x * 10 + i;
  });
  return [r, peak, seen];
})();
