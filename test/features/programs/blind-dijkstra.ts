class Heap<T> {
  private a: T[] = [];
  constructor(private less: (x: T, y: T) => boolean) {}
  get size() { return this.a.length; }
  push(x: T) {
    let i = this.a.push(x) - 1;
    while (i > 0) {
      const p = (i - 1) >> 1;
      if (!this.less(this.a[i]!, this.a[p]!)) break;
      [this.a[i], this.a[p]] = [this.a[p]!, this.a[i]!];
      i = p;
    }
  }
  pop(): T | undefined {
    const top = this.a[0], last = this.a.pop();
    if (this.a.length && last !== undefined) {
      this.a[0] = last;
      for (let i = 0; ; ) {
        const l = 2 * i + 1, r = l + 1;
        let s = i;
        if (l < this.a.length && this.less(this.a[l]!, this.a[s]!)) s = l;
        if (r < this.a.length && this.less(this.a[r]!, this.a[s]!)) s = r;
        if (s === i) break;
        [this.a[i], this.a[s]] = [this.a[s]!, this.a[i]!];
        i = s;
      }
    }
    return top;
  }
}
const edges = "A-B:7 A-C:9 A-F:14 B-C:10 B-D:15 C-D:11 C-F:2 D-E:6 E-F:9 X-Y:1";
const graph = new Map<string, Map<string, number>>();
for (const [, a, b, w] of edges.matchAll(/(\w)-(\w):(\d+)/g)) for (const [x, y] of [[a!, b!], [b!, a!]] as const) {
  if (!graph.has(x)) graph.set(x, new Map());
  graph.get(x)!.set(y, Number(w));
}
function dijkstra(from: string) {
  const dist: Record<string, number> = { [from]: 0 }, prev: Record<string, string> = {};
  const heap = new Heap<[number, string]>(([a], [b]) => a < b);
  heap.push([0, from]);
  while (heap.size) {
    const [d, u] = heap.pop()!;
    if (d > (dist[u] ?? Infinity)) continue;
    for (const [v, w] of graph.get(u) ?? []) if (d + w < (dist[v] ?? Infinity)) { dist[v] = d + w; prev[v] = u; heap.push([d + w, v]); }
  }
  return { dist, path: (to: string) => { const p = []; for (let at: string | undefined = to; at; at = prev[at]) p.unshift(at); return p.join(""); } };
}
const { dist, path } = dijkstra("A");
const mul = (a: number[][], b: number[][]) => a.map((row) => b[0]!.map((_, j) => row.reduce((s, x, k) => s + x * b[k]![j]!, 0)));
const pow = (m: number[][], n: number): number[][] => n === 1 ? m : n % 2 ? mul(m, pow(m, n - 1)) : pow(mul(m, m), n / 2);
const det = (m: number[][]): number => m.length === 1 ? m[0]![0]! : m[0]!.reduce((s, x, j) => s + (-1) ** j * x * det(m.slice(1).map((r) => r.filter((_, k) => k !== j))), 0);
export default [Object.entries(dist).sort(), path("E"), path("X"), pow([[1, 1], [1, 0]], 40)[0]![1], det([[2, 0, 1], [1, 3, 2], [1, 1, 4]]), [...graph.keys()].sort().join("")];
