const log = [];
const w = async (n, ms) => {
  log.push("s" + n);
  await new Promise((r) => setTimeout(r, ms));
  log.push("e" + n);
  return n;
};
export default (async () => {
  const r = [];
  for (const [n, ms] of [
    [1, 4],
    [2, 1],
  ])
    r.push(await w(n, ms));
  r.push(...(await Promise.all([w(3, 8), w(4, 2)])));
  return [r, log];
})();
