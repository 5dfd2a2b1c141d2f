class CancelToken {
  #r: string | null = null;
  #ls: ((r: string) => void)[] = [];
  cancel(r = "cancelled") {
    if (this.#r !== null) return;
    this.#r = r;
    this.#ls.splice(0).forEach((l) => l(r));
  }
  get cancelled() {
    return this.#r !== null;
  }
  throwIf() {
    if (this.#r !== null) throw new Error(this.#r);
  }
  onCancel(f: (r: string) => void) {
    this.#r !== null ? f(this.#r) : this.#ls.push(f);
  }
}
const sleep = (ms: number, t?: CancelToken) =>
  new Promise<void>((res, rej) => {
    const h = setTimeout(res, ms);
    t?.onCancel((r) => {
      clearTimeout(h);
      rej(new Error(r));
    });
  });
async function pool<T, R>(xs: Iterable<T>, n: number, f: (x: T, i: number) => Promise<R>): Promise<R[]> {
  const out: R[] = [];
  const it = [...xs].entries();
  await Promise.all(
    Array.from({ length: n }, async () => {
      for (const [i, x] of it) out[i] = await f(x, i);
    }),
  );
  return out;
}
class Deferred<T> {
  promise: Promise<T>;
  resolve!: (v: T) => void;
  reject!: (e: any) => void;
  constructor() {
    this.promise = new Promise((a, b) => {
      this.resolve = a;
      this.reject = b;
    });
  }
}
const series = <T,>(fs: (() => Promise<T>)[]) =>
  fs.reduce<Promise<T[]>>((p, f) => p.then(async (a) => [...a, await f()]), Promise.resolve([]));
const promisify = (f: (x: number, cb: (e: Error | null, v?: number) => void) => void) => (x: number) =>
  new Promise<number>((a, b) => f(x, (e, v) => (e ? b(e) : a(v!))));
const half = promisify((x, cb) => setTimeout(() => (x % 2 ? cb(new Error("odd " + x)) : cb(null, x / 2)), 1));
export default (async () => {
  const out: any[] = [];
  let act = 0,
    peak = 0;
  out.push(
    await pool([3, 1, 2, 4], 2, async (x, i) => {
      peak = Math.max(peak, ++act);
      await sleep(x);
      act--;
      return x * 10 + i;
    }),
    peak,
  );
  const t = new CancelToken();
  const p = sleep(1000, t).catch((e) => "c:" + e.message);
  t.cancel("stop");
  t.cancel("again");
  out.push(await p, t.cancelled);
  try {
    t.throwIf();
  } catch (e: any) {
    out.push(e.message);
  }
  const d = new Deferred<number>();
  setTimeout(() => d.resolve(5), 1);
  out.push(
    await d.promise,
    await series([async () => 1, async () => (await sleep(1), 2)]),
    await half(8),
    await half(3).catch((e) => e.message),
  );
  return out;
})();
