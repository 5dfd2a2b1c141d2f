export default (async () => {
  class Mutex {
    #tail: Promise<unknown> = Promise.resolve();
    run<T>(fn: () => T | Promise<T>): Promise<T> {
      const p = this.#tail.then(fn, fn) as Promise<T>;
      this.#tail = p.catch(() => {});
      return p;
    }
  }
  const m = new Mutex();
  const log: string[] = [];
  const job = (n: string, ms: number) =>
    m.run(async () => {
      log.push(n + "+");
      await new Promise((r) => setTimeout(r, ms));
      log.push(n + "-");
      if (n === "b") throw new Error(n);
      return n;
    });
  const s = await Promise.allSettled([job("a", 5), job("b", 1), job("c", 0)]);
  return [log.join(""), s.map((x) => (x.status === "fulfilled" ? x.value : (x.reason as Error).message))];
})();
