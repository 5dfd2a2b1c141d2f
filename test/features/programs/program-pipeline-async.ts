export default (async () => {
  const steps: ((x: number) => number | Promise<number>)[] = [
    (x) => x + 1,
    async (x) => x * 2,
    (x) => new Promise((r) => setTimeout(r, 1, x - 3)),
  ];
  let v = 5;
  for (const s of steps) v = await s(v);
  const all = await Promise.all(
    [1, 2, 3].map(async (x) => {
      for (const s of steps) x = await s(x);
      return x;
    }),
  );
  const red = await [1, 2, 3].reduce(async (acc, x) => (await acc) + x, Promise.resolve(0));
  return [v, all, red];
})();
