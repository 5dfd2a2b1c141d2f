const sleep = (ms, v, s) =>
  new Promise((ok, no) => {
    const t = setTimeout(ok, ms, v);
    s?.push(() => {
      clearTimeout(t);
      no(new Error("cancelled"));
    });
  });
const withTimeout = (p, ms) => Promise.race([p, new Promise((_, no) => setTimeout(no, ms, new Error("timeout")))]);
export default (async () => {
  const r = [];
  r.push(await withTimeout(sleep(1, "fast"), 20));
  try {
    await withTimeout(sleep(40, "slow"), 2);
  } catch (e) {
    r.push(e.message);
  }
  const c = [];
  const p = sleep(50, "never", c);
  c[0]();
  r.push(await p.catch((e) => e.message));
  return r;
})();
