const log = [];
const bad = async () => {
  throw new RangeError("x");
};
export default (async () => {
  try {
    await bad();
  } catch (e) {
    log.push(e.name);
  }
  await bad().catch(() => log.push("c"));
  const p = bad();
  try {
    await Promise.all([p, 1]);
  } catch (e) {
    log.push(e.message);
  }
  return log;
})();
