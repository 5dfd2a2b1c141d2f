const sleep = (ms, v) => new Promise((r) => setTimeout(() => r(v), ms));
const timeout = (p, ms) => {
  let t;
  return Promise.race([
    p,
    new Promise((_, j) => {
      t = setTimeout(() => j(new Error("timeout")), ms);
    }),
  ]).finally(() => clearTimeout(t));
};
async function retry(fn, n, wait = 1) {
  for (let i = 1; ; i++) {
    try {
      return await fn(i);
    } catch (e) {
      if (i >= n) throw new Error(`failed after ${i}: ${e.message}`, { cause: e });
      await sleep(wait * 2 ** i);
    }
  }
}
const pool = async (tasks, n) => {
  const out = [];
  let i = 0,
    active = 0,
    peak = 0;
  await Promise.all(
    Array.from({ length: n }, async () => {
      while (i < tasks.length) {
        const k = i++;
        active++;
        peak = Math.max(peak, active);
        out[k] = await tasks[k]();
        active--;
      }
    }),
  );
  return [out, peak];
};
export default (async () => [
  await retry(async (i) => {
    if (i < 3) throw new Error("x" + i);
    return "done" + i;
  }, 5),
  await retry(async () => {
    throw new Error("always");
  }, 2).catch((e) => [e.message, e.cause.message]),
  await timeout(sleep(50), 5).catch((e) => e.message),
  await timeout(sleep(1, "in time"), 50),
  await pool(
    [3, 1, 2, 1].map((ms, i) => () => sleep(ms, i * 10)),
    2,
  ),
])();
