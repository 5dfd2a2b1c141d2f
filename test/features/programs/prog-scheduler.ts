class Scheduler {
  #q: { at: number; id: number; f: () => void; every?: number }[] = [];
  #id = 0;
  now = 0;
  #insert(t: any) {
    let lo = 0,
      hi = this.#q.length;
    while (lo < hi) {
      const mid = (lo + hi) >>> 1;
      const m = this.#q[mid];
      if (m.at < t.at || (m.at === t.at && m.id < t.id)) lo = mid + 1;
      else hi = mid;
    }
    this.#q.splice(lo, 0, t);
  }
  at(at: number, f: () => void, every?: number) {
    const id = ++this.#id;
    this.#insert({ at, id, f, every });
    return id;
  }
  cancel(id: number) {
    const n = this.#q.length;
    this.#q = this.#q.filter((t) => t.id !== id);
    return n !== this.#q.length;
  }
  run(until: number) {
    while (this.#q.length && this.#q[0].at <= until) {
      const t = this.#q.shift()!;
      this.now = t.at;
      t.f();
      if (t.every) this.#insert({ ...t, at: t.at + t.every });
    }
    this.now = until;
  }
  get pending() {
    return this.#q.map(({ at, id }) => `${id}@${at}`);
  }
}
const s = new Scheduler(),
  log: string[] = [];
s.at(5, () => log.push("b" + s.now));
s.at(1, () => {
  log.push("a");
  s.at(3, () => log.push("nested"));
});
const tick = s.at(2, () => log.push("t" + s.now), 2);
s.at(5, () => log.push("c"));
s.run(5);
const mid = s.pending;
const ok = s.cancel(tick);
s.run(100);
export default [log, mid, ok, s.cancel(99), s.pending, s.now];
