export default (async () => {
  async function pool<T, R>(items: T[], n: number, fn: (t: T, i: number) => Promise<R>): Promise<R[]> {
    const out: R[] = new Array(items.length);
    let next = 0;
    let active = 0,
      peak = 0;
    await Promise.all(
      Array.from({ length: n }, async () => {
        while (next < items.length) {
          const i = next++;
          active++;
          peak = Math.max(peak, active);
          out[i] = await fn(items[i], i);
          active--;
        }
      }),
    );
    return Object.assign(out, { peak }) as any;
  }
  const r = await pool([3, 1, 2, 5, 4], 2, async (ms, i) => {
    await new Promise((r) => setTimeout(r, ms));
    return ms * 10 + i;
  });
  return [r, (r as any).peak];
})();
