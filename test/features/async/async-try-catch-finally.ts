const log = [];
const fail = async (m) => {
  throw new Error(m);
};
const run = async () => {
  try {
    await fail("x");
    log.push("unreached");
  } catch (e) {
    log.push("c:" + e.message);
    return "ret";
  } finally {
    log.push("f");
  }
};
export default run().then((v) => [v, log]);
