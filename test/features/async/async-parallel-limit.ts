const pool = async (fns, n) => {
  const r = [];
  let i = 0;
  const run = async () => {
    while (i < fns.length) {
      const k = i++;
      r[k] = await fns[k]();
    }
  };
  await Promise.all(Array.from({ length: n }, run));
  return r;
};
export default pool(
  [1, 2, 3, 4, 5].map((x) => async () => {
    await null;
    return x * x;
  }),
  2,
);
