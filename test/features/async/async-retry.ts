export default (async () => {
  const sleep = (ms: number) => new Promise<void>((r) => setTimeout(r, ms));
  async function retry<T>(fn: (n: number) => Promise<T>, { times = 3, delay = 1 } = {}): Promise<T> {
    let last: unknown;
    for (let i = 0; i < times; i++) {
      try {
        return await fn(i);
      } catch (e) {
        last = e;
        await sleep(delay * 2 ** i);
      }
    }
    throw new Error("gave up", { cause: last });
  }
  const log: string[] = [];
  const a = await retry(async (n) => {
    log.push("a" + n);
    if (n < 2) throw new Error("no " + n);
    return "ok";
  });
  const b = await retry(
    async (n) => {
      throw new RangeError("bad " + n);
    },
    { times: 2 },
  ).catch((e) => [e.message, e.cause.name, e.cause.message]);
  return { a, b, log };
})();
