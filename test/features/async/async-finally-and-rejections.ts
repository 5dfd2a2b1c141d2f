const log = [];
const f = async (x) => {
  try {
    log.push("t" + x);
    if (x === 1) throw new Error("E1");
    if (x === 2) return "ret";
    await null;
    return "end";
  } catch (e) {
    log.push("c");
    return e.message;
  } finally {
    await 0;
    log.push("f" + x);
  }
};
export default Promise.all([f(1), f(2), f(3)])
  .then((r) => Promise.reject(r))
  .finally(() => log.push("fin"))
  .catch((r) => [r, log.join()]);
