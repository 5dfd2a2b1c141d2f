const sleep = <T,>(ms: number, v?: T) => new Promise<T>((r) => setTimeout(() => r(v as T), ms));
const log: string[] = [];
async function sequence<T>(fs: (() => Promise<T>)[]) {
  const r: T[] = [];
  for (const f of fs) r.push(await f());
  return r;
}
async function parallelLimit<T>(n: number, fs: (() => Promise<T>)[]) {
  const r: T[] = [];
  let i = 0;
  const w = async () => {
    while (i < fs.length) {
      const k = i++;
      r[k] = await fs[k]();
    }
  };
  await Promise.all(Array.from({ length: n }, w));
  return r;
}
const withTimeout = <T,>(p: Promise<T>, ms: number) => {
  let t: any;
  return Promise.race([
    p,
    new Promise<never>((_, rej) => {
      t = setTimeout(() => rej(new Error("timeout")), ms);
    }),
  ]).finally(() => clearTimeout(t));
};
class Mutex {
  #q: Promise<unknown> = Promise.resolve();
  run<T>(f: () => Promise<T>): Promise<T> {
    const p = this.#q.then(f);
    this.#q = p.catch(() => {});
    return p;
  }
}
const job = (n: string, ms: number) => async () => {
  log.push("+" + n);
  await sleep(ms);
  log.push("-" + n);
  return n;
};
export default (async () => {
  const m = new Mutex();
  const s = await sequence([job("a", 2), job("b", 1)]);
  const p = await parallelLimit(2, [job("c", 60), job("d", 1), job("e", 2)]);
  const t = await withTimeout(sleep(60), 2).catch((e) => e.message);
  const u = await withTimeout(sleep(1, "ok"), 50);
  const mm = await Promise.all([
    m.run(job("x", 3)),
    m
      .run(async () => {
        throw new Error("y");
      })
      .catch((e) => e.message),
    m.run(job("z", 1)),
  ]);
  const x = await (
    await (
      async () => async () =>
        5
    )()
  )();
  return [s, p, t, u, mm, x, log.join(" ")];
})();
