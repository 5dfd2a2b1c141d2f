const w = (v, ms, fail) => new Promise((a, b) => setTimeout(fail ? b : a, ms, v));
export default (async () => {
  const r = [];
  r.push(
    await Promise.race([w(1, 9), w(2, 2)]),
    await Promise.any([w("x", 1, true), w("y", 4)]),
    (await Promise.allSettled([w("o", 1), w("n", 2, true), 7])).map((s) => s.status[0] + (s.value ?? s.reason)),
    await Promise.all([]),
    await Promise.all("ab"),
  );
  try {
    await Promise.any([Promise.reject(1), Promise.reject(2)]);
  } catch (e) {
    r.push(e.constructor.name, e.errors, e.message);
  }
  try {
    await Promise.all([w(1, 3), w("bad", 1, true)]);
  } catch (e) {
    r.push(e);
  }
  return r;
})();
