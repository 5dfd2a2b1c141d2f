const pool = async (tasks, n) => {
  const res = [];
  let i = 0,
    act = 0,
    max = 0;
  const work = async () => {
    while (i < tasks.length) {
      const k = i++;
      max = Math.max(max, ++act);
      res[k] = await tasks[k]();
      act--;
    }
  };
  await Promise.all(Array.from({ length: n }, work));
  return [res, max];
};
export default pool(
  [5, 1, 3, 2].map((ms) => () => new Promise((r) => setTimeout(() => r(ms), ms))),
  2,
);
