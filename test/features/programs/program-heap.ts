class Heap<T> {
  private a: T[] = [];
  constructor(private less: (x: T, y: T) => boolean) {}
  push(v: T) {
    const a = this.a;
    a.push(v);
    let i = a.length - 1;
    while (i > 0) {
      const p = (i - 1) >> 1;
      if (!this.less(a[i], a[p])) break;
      [a[i], a[p]] = [a[p], a[i]];
      i = p;
    }
  }
  pop(): T | undefined {
    const a = this.a;
    if (!a.length) return undefined;
    const top = a[0];
    const last = a.pop()!;
    if (a.length) {
      a[0] = last;
      let i = 0;
      for (;;) {
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
  *drain(): Generator<T> {
    let v;
    while ((v = this.pop()) !== undefined) yield v;
  }
}
const h = new Heap<{ p: number; n: string }>((x, y) => x.p < y.p);
for (const [p, n] of [
  [5, "e"],
  [1, "a"],
  [3, "c"],
  [2, "b"],
  [4, "d"],
] as [number, string][])
  h.push({ p, n });
export default [...h.drain()].map(({ n }) => n).join("");
