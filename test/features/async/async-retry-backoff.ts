let tries = 0;
const flaky = async () => {
  if (++tries < 3) throw new Error("no" + tries);
  return "ok";
};
const retry = async (f, n) => {
  for (let i = 0; i < n; i++)
    try {
      return await f();
    } catch (e) {
      if (i === n - 1) throw e;
      await new Promise((r) => setTimeout(r, 1 << i));
    }
};
export default retry(flaky, 5).then((v) => [v, tries]);
