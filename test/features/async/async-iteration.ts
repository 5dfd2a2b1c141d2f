async function* ticker(n: number) {
  try {
    for (let i = 0; i < n; i++) {
      await null;
      yield i;
    }
  } finally {
    log.push("closed");
  }
}
const log: any[] = [];
const collect = async <T,>(it: AsyncIterable<T>) => {
  const r: T[] = [];
  for await (const x of it) r.push(x);
  return r;
};
const mapAsync = async function* <T, U>(it: AsyncIterable<T>, f: (x: T) => U) {
  for await (const x of it) yield f(x);
};
export default (async () => {
  const a = await collect(ticker(3));
  for await (const x of ticker(10)) if (x === 2) break;
  const b = await collect(mapAsync(ticker(2), (x) => x * 2));
  const c: any[] = [];
  for await (const x of [Promise.resolve(1), 2]) c.push(x);
  const g = ticker(5);
  const n1 = await g.next(),
    ret = await g.return(9 as any),
    n2 = await g.next();
  return [a, b, c, log, n1, ret, n2];
})();
