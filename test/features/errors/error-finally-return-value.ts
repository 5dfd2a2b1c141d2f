const f = (n) => {
  try {
    if (n) throw n;
    return "t";
  } catch (e) {
    return "c" + e;
  } finally {
    log.push(n);
  }
};
const log = [];
export default [f(0), f(1), log];
