const cacheAsync = (fn, ttl = 50) => {
  const m = new Map();
  return async (k) => {
    const hit = m.get(k);
    if (hit) return hit;
    const p = fn(k).catch((e) => {
      m.delete(k);
      throw e;
    });
    m.set(k, p);
    setTimeout(() => m.delete(k), ttl);
    return p;
  };
};
let calls = 0;
const load = cacheAsync(async (k) => {
  calls++;
  await new Promise((r) => setTimeout(r, 2));
  if (k === "bad") throw new Error("fail " + calls);
  return k.toUpperCase();
});
export default (async () => {
  const r = await Promise.all([load("a"), load("a"), load("b")]);
  const e1 = await load("bad").catch((e) => e.message),
    e2 = await load("bad").catch((e) => e.message);
  return [r, calls, e1, e2];
})();
