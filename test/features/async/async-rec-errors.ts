const log = [];
const g = async (n) => {
  try {
    if (n === 0) throw new Error("deep");
    return await g(n - 1);
  } catch (e) {
    log.push(n + e.message);
    if (n === 2) return "caught";
    throw e;
  } finally {
    log.push("f" + n);
  }
};
const h = async (n) => {
  if (n < 0) throw new RangeError("neg");
  return h(n - 1);
};
export default (async () => [await g(4), await h(30).catch((e) => e.name + e.message), log])();
