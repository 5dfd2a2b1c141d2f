const log = [];
const wait = (ms, v) =>
  new Promise((r) =>
    setTimeout(() => {
      log.push(v);
      r(v);
    }, ms),
  );
export default (async () => {
  const seq = [];
  for (const [ms, v] of [
    [6, "a"],
    [2, "b"],
  ])
    seq.push(await wait(ms, v));
  const par = await Promise.all([wait(12, "slow"), wait(3, "fast")]);
  return { seq, par, log };
})();
