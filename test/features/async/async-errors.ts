export default (async () => {
  const log: string[] = [];
  const boom = async () => {
    throw new RangeError("b");
  };
  try {
    await boom();
  } catch (e: any) {
    log.push(e.name);
  } finally {
    log.push("f");
  }
  await boom()
    .catch((e) => log.push(e.message))
    .finally(() => log.push("fin"));
  const r = await Promise.reject(1).then(
    () => 2,
    (x) => x + 10,
  );
  const nested = await (async () => {
    try {
      return await boom();
    } catch {
      return "inner";
    } finally {
      log.push("nf");
    }
  })();
  const un = await Promise.resolve()
    .then(() => {
      throw "s";
    })
    .catch((e) => e + "!");
  return [log, r, nested, un];
})();
