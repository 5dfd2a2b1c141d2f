const sleep = (ms) => new Promise((r) => setTimeout(r, ms));
async function retry(fn, { tries = 3, base = 1, onRetry = () => {} } = {}) {
  let last;
  for (let i = 0; i < tries; i++) {
    try {
      return { value: await fn(i), attempts: i + 1, log: [...log] };
    } catch (err) {
      last = err;
      onRetry(err, i);
      await sleep(base * 2 ** i);
    }
  }
  throw new AggregateError([last], `failed after ${tries}`);
}
const log = [];
export default (async () => {
  const a = await retry(
    async (i) => {
      if (i < 2) throw new Error("e" + i);
      return "ok";
    },
    { onRetry: (e, i) => log.push(`${i}:${e.message}`) },
  );
  const b = await retry(() => Promise.reject(new Error("no")), { tries: 2 }).catch((e) => [
    e.message,
    e.errors.length,
    e.errors[0].message,
    e instanceof AggregateError,
  ]);
  return [a, b, log];
})();
