const sleep = (ms: number) => new Promise<void>((r) => setTimeout(r, ms));
async function* src(n: number) {
  for (let i = 1; i <= n; i++) {
    await sleep(1);
    yield i;
  }
}
async function* map<T, U>(it: AsyncIterable<T>, f: (x: T) => U | Promise<U>) {
  for await (const x of it) yield await f(x);
}
async function* filter<T>(it: AsyncIterable<T>, p: (x: T) => boolean) {
  for await (const x of it) if (p(x)) yield x;
}
async function* batch<T>(it: AsyncIterable<T> | Iterable<T>, n: number) {
  let b: T[] = [];
  for await (const x of it) {
    b.push(x);
    if (b.length >= n) {
      yield b;
      b = [];
    }
  }
  if (b.length) yield b;
}
const collect = async <T,>(it: AsyncIterable<T>) => {
  const o: T[] = [];
  for await (const x of it) o.push(x);
  return o;
};
async function* merge<T>(...its: AsyncIterable<T>[]) {
  const ps = new Map(
    its.map((it, i) => {
      const g = it[Symbol.asyncIterator]();
      return [i, { g, p: g.next().then((r) => ({ i, r })) }] as const;
    }),
  );
  while (ps.size) {
    const { i, r } = await Promise.race([...ps.values()].map((x) => x.p));
    if (r.done) ps.delete(i);
    else {
      yield r.value;
      const e = ps.get(i)!;
      e.p = e.g.next().then((r) => ({ i, r }));
    }
  }
}
const log: string[] = [];
async function* guarded() {
  try {
    yield 1;
    yield 2;
  } finally {
    await sleep(1);
    log.push("cleanup");
  }
}
const evs = {
  [Symbol.asyncIterator]() {
    let n = 0;
    return {
      next: async () => (n < 2 ? { value: n++, done: false } : { value: undefined, done: true }),
      return: async () => {
        log.push("ret");
        return { value: undefined, done: true };
      },
    };
  },
};
export default (async () => {
  const out: any[] = [];
  out.push(
    await collect(
      map(
        filter(src(5), (x) => x % 2 === 1),
        async (x) => (await sleep(1), x * 10),
      ),
    ),
  );
  out.push(await collect(batch(src(5), 2)), await collect(batch([1, 2, 3], 2)));
  for await (const x of guarded()) {
    log.push("g" + x);
    break;
  }
  for await (const x of evs as any) {
    if (x === 1) break;
  }
  for await (const x of evs as any) log.push("e" + x);
  try {
    for await (const x of map(src(3), (x) => {
      if (x === 2) throw new Error("two");
      return x;
    }))
      log.push("m" + x);
  } catch (e: any) {
    log.push(e.message);
  }
  out.push((await collect(merge(src(2), src(2)))).sort());
  const g = src(2);
  const ps = [g.next(), g.next(), g.next()];
  out.push(await Promise.all(ps), log);
  for await (const x of [Promise.resolve(1), 2, sleep(1).then(() => 3)]) out.push(x);
  try {
    for await (const x of [Promise.reject(new Error("rej"))]) out.push(x);
  } catch (e: any) {
    out.push(e.message);
  }
  return out;
})();
