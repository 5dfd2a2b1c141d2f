const sleep = (ms: number) => new Promise<void>((r) => setTimeout(r, ms));
async function* source(n: number, log: string[]) {
  try {
    for (let i = 1; i <= n; i++) {
      await sleep(0);
      yield i;
    }
  } finally {
    log.push("src closed");
  }
}
async function* mapA<T, U>(it: AsyncIterable<T>, f: (t: T) => U | Promise<U>) {
  for await (const x of it) yield await f(x);
}
async function* takeA<T>(it: AsyncIterable<T>, n: number) {
  if (n <= 0) return;
  for await (const x of it) {
    yield x;
    if (--n <= 0) break;
  }
}
async function* mergeA<T>(...its: AsyncIterable<T>[]) {
  const gens = its.map((i) => i[Symbol.asyncIterator]());
  const pend = new Map(gens.map((g, i) => [i, g.next().then((r) => ({ i, r }))]));
  while (pend.size) {
    const { i, r } = await Promise.race(pend.values());
    if (r.done) pend.delete(i);
    else {
      pend.set(
        i,
        gens[i]!.next().then((r) => ({ i, r })),
      );
      yield r.value;
    }
  }
}
async function* batch<T>(it: AsyncIterable<T>, n: number) {
  let b: T[] = [];
  for await (const x of it)
    if (b.push(x) === n) {
      yield b;
      b = [];
    }
  if (b.length) yield b;
}
const collect = async <T,>(it: AsyncIterable<T>) => {
  const o: T[] = [];
  for await (const x of it) o.push(x);
  return o;
};
const reduceA = async <T, A>(it: AsyncIterable<T>, f: (a: A, t: T) => A, a: A) => {
  for await (const x of it) a = f(a, x);
  return a;
};
export default (async () => {
  const log: string[] = [];
  const a = await collect(
    takeA(
      mapA(source(10, log), async (x) => {
        await null;
        return x * x;
      }),
      3,
    ),
  );
  const b = await collect(batch(source(5, log), 2));
  const m = (await collect(mergeA(source(2, log), source(3, log)))).sort();
  const s = await reduceA(source(4, log), (x, y) => x + y, 0);
  const e = await collect(
    mapA(source(5, log), (x) => {
      if (x === 2) throw new Error("at " + x);
      return x;
    }),
  ).catch((er) => er.message);
  const g = source(3, log);
  await g.next();
  const ret = await g.return(undefined);
  const after = await g.next();
  const empty = await collect(takeA(source(1, log), 0));
  return [a, b, m, s, e, ret, after, empty, log];
})();
