class Heap<T> {
  private h: T[] = [];
  constructor(
    private cmp: (a: T, b: T) => number = (a: any, b: any) => a - b,
    init: Iterable<T> = [],
  ) {
    for (const x of init) this.push(x);
  }
  push(x: T) {
    const h = this.h;
    let i = h.push(x) - 1;
    while (i > 0) {
      const p = (i - 1) >> 1;
      if (this.cmp(h[i], h[p]) >= 0) break;
      [h[i], h[p]] = [h[p], h[i]];
      i = p;
    }
    return this;
  }
  pop(): T | undefined {
    const h = this.h;
    if (!h.length) return;
    const top = h[0],
      last = h.pop()!;
    if (h.length) {
      h[0] = last;
      let i = 0;
      for (;;) {
        let m = i;
        for (const c of [2 * i + 1, 2 * i + 2]) if (c < h.length && this.cmp(h[c], h[m]) < 0) m = c;
        if (m === i) break;
        [h[i], h[m]] = [h[m], h[i]];
        i = m;
      }
    }
    return top;
  }
  get size() {
    return this.h.length;
  }
  *drain() {
    while (this.size) yield this.pop()!;
  }
}
const dijkstra = (g: Record<string, Record<string, number>>, s: string) => {
  const d: Record<string, number> = {};
  const q = new Heap<[string, number]>((a, b) => a[1] - b[1], [[s, 0]]);
  while (q.size) {
    const [n, c] = q.pop()!;
    if (n in d) continue;
    d[n] = c;
    for (const [m, w] of Object.entries(g[n] ?? {})) if (!(m in d)) q.push([m, c + w]);
  }
  return d;
};
export default [
  [...new Heap(undefined, [5, 3, 8, 1, 9, 2]).drain()],
  [...new Heap<string>((a, b) => b.localeCompare(a), ["b", "a", "c"]).drain()],
  new Heap().pop(),
  dijkstra({ A: { B: 1, C: 4 }, B: { C: 2, D: 6 }, C: { D: 3 } }, "A"),
];
