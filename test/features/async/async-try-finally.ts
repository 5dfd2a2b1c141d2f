const log = [];
const f = async (x) => {
  try {
    log.push("t" + x);
    if (x) throw new Error("e" + x);
    return await "ok";
  } catch (e) {
    log.push(e.message);
    return "caught";
  } finally {
    await null;
    log.push("f" + x);
  }
};
export default (async () => [await f(0), await f(1), log])();
