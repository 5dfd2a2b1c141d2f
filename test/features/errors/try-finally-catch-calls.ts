const log = [];
const g = () => {
  try {
    log.push("in");
  } catch {}
};
const f = (n) => {
  try {
    if (n) throw new Error("a" + n);
    return "r";
  } catch (e) {
    throw new TypeError(e.message + "!");
  } finally {
    g();
  }
};
for (const n of [0, 1])
  try {
    log.push(f(n));
  } catch (e) {
    log.push(e.name + e.message);
  }
export default log;
