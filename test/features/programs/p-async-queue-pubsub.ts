class Queue<T> {
  #items: T[] = [];
  #waiters: ((r: IteratorResult<T>) => void)[] = [];
  #closed = false;
  push(v: T) {
    if (this.#closed) throw new Error("closed");
    const w = this.#waiters.shift();
    w ? w({ value: v, done: false }) : this.#items.push(v);
  }
  close() {
    this.#closed = true;
    for (const w of this.#waiters.splice(0)) w({ value: undefined, done: true });
  }
  next(): Promise<IteratorResult<T>> {
    if (this.#items.length) return Promise.resolve({ value: this.#items.shift()!, done: false });
    if (this.#closed) return Promise.resolve({ value: undefined as any, done: true });
    return new Promise((r) => this.#waiters.push(r));
  }
  [Symbol.asyncIterator]() {
    return this;
  }
  async return() {
    this.close();
    return { value: undefined as any, done: true as const };
  }
}
const sleep = (ms: number) => new Promise<void>((r) => setTimeout(r, ms));
class Semaphore {
  #n;
  #q: (() => void)[] = [];
  constructor(n: number) {
    this.#n = n;
  }
  async use<T>(f: () => Promise<T>) {
    if (this.#n === 0) await new Promise<void>((r) => this.#q.push(r));
    else this.#n--;
    try {
      return await f();
    } finally {
      const nx = this.#q.shift();
      if (nx) nx();
      else this.#n++;
    }
  }
}
const retry = async <T,>(f: (i: number) => Promise<T>, n: number): Promise<T> => {
  let last;
  for (let i = 0; i < n; i++) {
    try {
      return await f(i);
    } catch (e) {
      last = e;
      await sleep(1);
    }
  }
  throw new AggregateError([last], "retries");
};
export default (async () => {
  const q = new Queue<number>();
  const got: any[] = [];
  const cons = async (n: string) => {
    for await (const x of q) {
      got.push(n + x);
      await sleep(x % 2);
    }
    got.push(n + "end");
  };
  const cs = [cons("a"), cons("b")];
  for (let i = 0; i < 5; i++) {
    q.push(i);
    if (i === 2) await sleep(5);
  }
  await sleep(10);
  q.close();
  await Promise.all(cs);
  let ce;
  try {
    q.push(1);
  } catch (e: any) {
    ce = e.message;
  }
  const sem = new Semaphore(2);
  let act = 0,
    peak = 0;
  const rs = await Promise.allSettled(
    [1, 2, 3, 4].map((n) =>
      sem.use(async () => {
        peak = Math.max(peak, ++act);
        await sleep(2);
        act--;
        if (n === 3) throw new Error("n3");
        return n * n;
      }),
    ),
  );
  const rt = [
    await retry(async (i) => {
      if (i < 2) throw new Error("x");
      return "ok" + i;
    }, 3),
    await retry(async (i) => {
      throw new Error("e" + i);
    }, 2).catch((e) => [e.message, e.errors[0].message]),
  ];
  return [got.sort(), ce, peak, rs.map((r: any) => r.value ?? r.reason.message), rt];
})();
