export default (async () => {
  const timeout = <T,>(p: Promise<T>, ms: number) => {
    let t: any;
    return Promise.race([
      p,
      new Promise<never>((_, no) => {
        t = setTimeout(() => no(new Error("timeout " + ms)), ms);
      }),
    ]).finally(() => clearTimeout(t));
  };
  const slow = new Promise<string>((r) => setTimeout(r, 60, "slow"));
  const a = await timeout(Promise.resolve("fast"), 30);
  const b = await timeout(slow, 10).catch((e) => e.message);
  return [a, b];
})();
