let n = 0;
const flaky = async () => {
  if (++n < 3) throw new Error("fail" + n);
  return "ok" + n;
};
const retry = async (f, k, log = []) => {
  for (let i = 1; ; i++)
    try {
      return [await f(), log];
    } catch (e) {
      log.push(e.message);
      if (i >= k) throw e;
    }
};
export default retry(flaky, 5);
