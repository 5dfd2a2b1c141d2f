export default (async () => {
  const res = [];
  for (const f of [
    async () => 1,
    async () => {
      throw "bad";
    },
    () => Promise.reject(new Error("e")),
  ]) {
    try {
      res.push(await f());
    } catch (e) {
      res.push(e.message ?? e);
    }
  }
  return res;
})();
