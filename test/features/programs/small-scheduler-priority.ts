class Heap<T> {
  private a: T[] = [];
  constructor(private less: (x: T, y: T) => boolean) {}
  get size() {
    return this.a.length;
  }
  push(x: T) {
    const a = this.a;
    let i = a.push(x) - 1;
    while (i > 0) {
      const p = (i - 1) >> 1;
      if (!this.less(a[i], a[p])) break;
      [a[i], a[p]] = [a[p], a[i]];
      i = p;
    }
    return this;
  }
  pop(): T | undefined {
    const a = this.a;
    if (!a.length) return;
    const top = a[0],
      last = a.pop()!;
    if (a.length) {
      a[0] = last;
      for (let i = 0; ;) {
        const l = 2 * i + 1,
          r = l + 1;
        let m = i;
        if (l < a.length && this.less(a[l], a[m])) m = l;
        if (r < a.length && this.less(a[r], a[m])) m = r;
        if (m === i) break;
        [a[i], a[m]] = [a[m], a[i]];
        i = m;
      }
    }
    return top;
  }
}
type Task = { id: string; prio: number; at: number; run: () => Generator<number | void, string> };
let seq = 0;
const log: string[] = [];
class Sched {
  q = new Heap<{ t: Task; g: Generator<number | void, string>; at: number; n: number }>(
    (x, y) => x.at - y.at < 0 || (x.at === y.at && (y.t.prio - x.t.prio < 0 || (x.t.prio === y.t.prio && x.n < y.n))),
  );
  now = 0;
  results: Record<string, string> = {};
  spawn(t: Task) {
    this.q.push({ t, g: t.run(), at: t.at, n: seq++ });
  }
  run(max = 100) {
    while (this.q.size && max--) {
      const e = this.q.pop()!;
      this.now = Math.max(this.now, e.at);
      try {
        const { value, done } = e.g.next();
        if (done) this.results[e.t.id] = value as string;
        else this.q.push({ ...e, at: this.now + ((value as number) ?? 1), n: seq++ });
      } catch (err) {
        this.results[e.t.id] = "failed: " + (err as Error).message;
      }
      log.push(`${this.now}:${e.t.id}`);
    }
    return this;
  }
}
const s = new Sched();
s.spawn({
  id: "a",
  prio: 1,
  at: 0,
  *run() {
    yield 5;
    yield;
    return "A done";
  },
});
s.spawn({
  id: "b",
  prio: 2,
  at: 0,
  *run() {
    for (let i = 0; i < 3; i++) yield 2;
    return "B done";
  },
});
s.spawn({
  id: "c",
  prio: 0,
  at: 3,
  *run() {
    yield 1;
    throw new Error("crash");
  },
});
const h = new Heap<number>((a, b) => a < b);
[5, 3, 8, 1, 9, 2].forEach((x) => h.push(x));
const sorted: number[] = [];
for (let x; (x = h.pop()) !== undefined;) sorted.push(x);
export default { results: s.run().results, log, sorted };
