const log: string[] = [];
const sleep = (ms: number) => new Promise<void>((r) => setTimeout(r, ms));
async function* sensor(n: number) {
  try {
    for (let i = 0; i < n; i++) {
      await sleep(2);
      yield i * 1.5;
    }
  } finally {
    log.push("sensor closed");
  }
}
async function* smooth(src: AsyncIterable<number>, alpha: number) {
  let prev: number | undefined;
  for await (const x of src) {
    prev = prev === undefined ? x : prev + alpha * (x - prev);
    yield Number(prev.toFixed(3));
  }
}
async function collect<T>(src: AsyncIterable<T>, max: number) {
  const out: T[] = [];
  for await (const x of src) {
    out.push(x);
    if (out.length >= max) break;
  }
  return out;
}
async function main() {
  const all = await collect(smooth(sensor(4), 0.5), 10);
  log.push("first done");
  const some = await collect(smooth(sensor(10), 0.25), 3);
  const manual = sensor(2);
  const parts = await Promise.all([manual.next(), manual.next(), manual.next(), manual.return(undefined)]);
  const promised: number[] = [];
  for await (const x of [Promise.resolve(1), 2, sleep(1).then(() => 3)]) promised.push(x);
  return [all, some, parts, promised, log];
}
export default main();
