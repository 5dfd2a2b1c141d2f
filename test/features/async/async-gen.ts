export default (async () => {
  async function* ticks(n: number) {
    for (let i = 0; i < n; i++) {
      await null;
      yield i;
    }
  }
  const out: number[] = [];
  for await (const t of ticks(3)) out.push(t);
  for await (const x of [Promise.resolve(7), 8]) out.push(x as number);
  return out;
})();
