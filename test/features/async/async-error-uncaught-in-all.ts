export default (async () => {
  const r = [];
  try {
    await Promise.all([Promise.reject(new RangeError("r")), Promise.resolve(1)]);
  } catch (e) {
    r.push(e.name);
  }
  const s = await Promise.allSettled([Promise.reject(1)]);
  r.push(s[0]);
  return r;
})();
