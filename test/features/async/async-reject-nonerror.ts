export default (async () => {
  const r = [];
  for (const v of [1, null, undefined, "str", { a: 1 }])
    try {
      await Promise.reject(v);
    } catch (e) {
      r.push(e === undefined ? "U" : e);
    }
  return r;
})();
