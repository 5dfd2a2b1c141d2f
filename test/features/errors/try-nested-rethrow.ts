const log = [];
const f = () => {
  try {
    try {
      throw new TypeError("a");
    } catch (e) {
      log.push(e.message);
      throw new RangeError("b", { cause: e });
    } finally {
      log.push("f1");
    }
  } catch (e) {
    log.push(e.name, e.cause.name);
    return "r";
  } finally {
    log.push("f2");
  }
};
export default [f(), log];
