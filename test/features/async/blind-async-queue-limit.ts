class Semaphore {
  #waiting: (() => void)[] = [];
  constructor(private free: number) {}
  async acquire() { if (this.free > 0) { this.free--; return; } await new Promise<void>((r) => this.#waiting.push(r)); }
  release() { const next = this.#waiting.shift(); if (next) next(); else this.free++; }
  async use<T>(f: () => Promise<T>) { await this.acquire(); try { return await f(); } finally { this.release(); } }
}
class Channel<T> {
  private items: T[] = [];
  private takers: ((r: IteratorResult<T>) => void)[] = [];
  private closed = false;
  send(x: T) { const t = this.takers.shift(); t ? t({ value: x, done: false }) : this.items.push(x); }
  close() { this.closed = true; for (const t of this.takers.splice(0)) t({ value: undefined as any, done: true }); }
  [Symbol.asyncIterator](): AsyncIterator<T> {
    return { next: () => this.items.length ? Promise.resolve({ value: this.items.shift()!, done: false }) : this.closed ? Promise.resolve({ value: undefined as any, done: true }) : new Promise((r) => this.takers.push(r)) };
  }
}
const sleep = (ms: number) => new Promise((r) => setTimeout(r, ms));
async function main() {
  const s = new Semaphore(2), log: string[] = [];
  let active = 0, peak = 0;
  const results = await Promise.all([5, 3, 1, 4].map((n, i) => s.use(async () => { peak = Math.max(peak, ++active); log.push("s" + i); await sleep(n * 20 + i); active--; log.push("e" + i); return n * i; })));
  const ch = new Channel<number>();
  const consumer = (async () => { const got: number[] = []; for await (const x of ch) { got.push(x); if (x === 3) break; } return got; })();
  ch.send(1); await sleep(1); ch.send(2); ch.send(3); ch.send(4); ch.close();
  const got = await consumer, rest: number[] = [];
  for await (const x of ch) rest.push(x);
  return [results, peak, log, got, rest];
}
export default main();
