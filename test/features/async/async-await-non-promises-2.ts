export default (async () => {
  const r = [
    await 1,
    await null,
    await "x",
    await {
      then(r) {
        r("thenable");
      },
    },
    await [Promise.resolve(1)][0],
    (await { a: 1 }).a,
  ];
  const f = async (x) => x;
  r.push(await f(await f(f(3))));
  const [a, b] = await Promise.all([1, f(2)]);
  return [...r, a, b, (await (async () => {})()) ?? "undef"];
})();
