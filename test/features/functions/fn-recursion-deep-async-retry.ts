let tries = 0;
const flaky = async () => {
  if (++tries < 15) throw new Error("no " + tries);
  return "ok";
};
async function retry(f, left) {
  try {
    return await f();
  } catch (e) {
    if (left === 0) throw e;
    return retry(f, left - 1);
  }
}
const promiseChain = (n) => (n === 0 ? Promise.resolve([]) : promiseChain(n - 1).then((a) => [...a, n]));
export default (async () => [await retry(flaky, 20), tries, await promiseChain(25)])();
