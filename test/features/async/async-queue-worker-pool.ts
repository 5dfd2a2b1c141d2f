async function pool(tasks, n) {
  const res = [];
  let i = 0,
    active = 0,
    peak = 0;
  const worker = async () => {
    while (i < tasks.length) {
      const k = i++;
      active++;
      peak = Math.max(peak, active);
      try {
        res[k] = await tasks[k]();
      } catch (e) {
        res[k] = "E" + e;
      }
      active--;
    }
  };
  await Promise.all(Array.from({ length: n }, worker));
  return [res, peak];
}
const job = (ms, v) => () => new Promise((r, j) => setTimeout(v === "bad" ? j : r, ms, v));
export default pool([job(4, 1), job(1, 2), job(2, "bad"), job(1, 4), job(3, 5)], 2);
