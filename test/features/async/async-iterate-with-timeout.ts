const sleep = (ms, v) => new Promise((r) => setTimeout(r, ms, v));
async function* ticker(n) {
  for (let i = 0; i < n; i++) {
    await sleep(1);
    yield i;
  }
}
async function collect(it, max = Infinity) {
  const out = [];
  for await (const x of it) {
    out.push(x);
    if (out.length >= max) break;
  }
  return out;
}
async function* merge(...its) {
  for (const it of its) yield* it;
}
export default (async () => [
  await collect(ticker(3)),
  await collect(ticker(100), 2),
  await collect(merge(ticker(2), [Promise.resolve("p"), "q"])),
  await collect((async function* () {})()),
])();
