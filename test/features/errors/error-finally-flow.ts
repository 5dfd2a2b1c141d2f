const log = [];
const f = (n) => {
  try {
    log.push("t" + n);
    if (n === 1) return "ret";
    if (n === 2) throw new Error("E");
  } catch (e) {
    log.push("c");
    return "caught";
  } finally {
    log.push("f" + n);
  }
  return "end";
};
export default [f(0), f(1), f(2), log];
