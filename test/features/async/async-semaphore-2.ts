export default (async () => {
  class Sem {
    #q: (() => void)[] = [];
    constructor(private n: number) {}
    async take() {
      if (this.n > 0) {
        this.n--;
        return;
      }
      await new Promise<void>((r) => this.#q.push(r));
    }
    give() {
      const w = this.#q.shift();
      if (w) w();
      else this.n++;
    }
  }
  const s = new Sem(2);
  let cur = 0,
    peak = 0;
  const log: number[] = [];
  await Promise.all(
    [1, 2, 3, 4, 5].map(async (i) => {
      await s.take();
      try {
        peak = Math.max(peak, ++cur);
        await new Promise((r) => setTimeout(r, 2));
        log.push(i);
      } finally {
        cur--;
        s.give();
      }
    }),
  );
  return [peak, log];
})();
