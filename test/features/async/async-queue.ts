class Mutex {
  #tail = Promise.resolve();
  run<T>(f: () => Promise<T>): Promise<T> {
    const r = this.#tail.then(f);
    this.#tail = r.then(
      () => {},
      () => {},
    );
    return r;
  }
}
class Channel<T> {
  #buf: T[] = [];
  #wait: ((r: IteratorResult<T>) => void)[] = [];
  #done = false;
  send(v: T) {
    const w = this.#wait.shift();
    w ? w({ value: v, done: false }) : this.#buf.push(v);
  }
  close() {
    this.#done = true;
    for (const w of this.#wait.splice(0)) w({ value: undefined as any, done: true });
  }
  [Symbol.asyncIterator]() {
    return {
      next: (): Promise<IteratorResult<T>> =>
        this.#buf.length
          ? Promise.resolve({ value: this.#buf.shift()!, done: false })
          : this.#done
            ? Promise.resolve({ value: undefined as any, done: true })
            : new Promise((r) => this.#wait.push(r)),
    };
  }
}
const sleep = (ms: number) => new Promise<void>((r) => setTimeout(r, ms));
const log: any[] = [];
export default (async () => {
  const m = new Mutex();
  await Promise.allSettled([
    m.run(async () => {
      log.push("1s");
      await sleep(4);
      log.push("1e");
    }),
    m.run(async () => {
      log.push("2");
      throw new Error("x");
    }),
    m.run(async () => {
      log.push("3");
    }),
  ]);
  const c = new Channel<number>();
  c.send(1);
  const reader = (async () => {
    const r: number[] = [];
    for await (const v of c) r.push(v);
    return r;
  })();
  await sleep(1);
  c.send(2);
  c.send(3);
  await sleep(1);
  c.close();
  const got = await reader;
  const batches: number[][] = [];
  const batch = (() => {
    let cur: number[] = [],
      t: any;
    return (n: number) => {
      cur.push(n);
      t ??= setTimeout(() => {
        batches.push(cur);
        cur = [];
        t = undefined;
      }, 2);
    };
  })();
  batch(1);
  batch(2);
  await sleep(6);
  batch(3);
  await sleep(6);
  return [log, got, batches];
})();
