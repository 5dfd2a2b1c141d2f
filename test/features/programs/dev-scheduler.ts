class Scheduler {
  private heap: { at: number; id: number; f: () => void }[] = [];
  private seq = 0;
  now = 0;
  at(t: number, f: () => void) {
    const e = { at: t, id: this.seq++, f };
    this.heap.push(e);
    let i = this.heap.length - 1;
    while (i > 0) {
      const p = (i - 1) >> 1;
      if (this.less(p, i)) break;
      [this.heap[p], this.heap[i]] = [this.heap[i]!, this.heap[p]!];
      i = p;
    }
    return e.id;
  }
  private less(a: number, b: number) {
    const x = this.heap[a]!,
      y = this.heap[b]!;
    return x.at < y.at || (x.at === y.at && x.id < y.id);
  }
  run(until: number) {
    let n = 0;
    while (this.heap.length && this.heap[0]!.at <= until) {
      const top = this.heap[0]!;
      const last = this.heap.pop()!;
      if (this.heap.length) {
        this.heap[0] = last;
        let i = 0;
        for (;;) {
          let s = i;
          for (const c of [2 * i + 1, 2 * i + 2]) if (c < this.heap.length && this.less(c, s)) s = c;
          if (s === i) break;
          [this.heap[s], this.heap[i]] = [this.heap[i]!, this.heap[s]!];
          i = s;
        }
      }
      this.now = top.at;
      top.f();
      n++;
    }
    this.now = until;
    return n;
  }
}
const s = new Scheduler();
const log: string[] = [];
s.at(5, () => log.push("five@" + s.now));
s.at(1, () => {
  log.push("one");
  s.at(3, () => log.push("three"));
  s.at(1, () => log.push("one-again"));
});
s.at(5, () => log.push("five-b"));
s.at(20, () => log.push("late"));
export default [s.run(10), log, s.now];
