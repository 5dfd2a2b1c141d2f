class LRU<K, V> {
  private map = new Map<K, { v: V; exp: number }>();
  hits = 0;
  misses = 0;
  constructor(
    readonly cap: number,
    private now: () => number = () => 0,
    private onEvict?: (k: K, v: V, why: "size" | "ttl") => void,
  ) {
    if (!(cap > 0)) throw new RangeError(`capacity must be positive, got ${cap}`);
  }
  get(k: K): V | undefined {
    const e = this.map.get(k);
    if (!e) {
      this.misses++;
      return undefined;
    }
    if (e.exp <= this.now()) {
      this.map.delete(k);
      this.onEvict?.(k, e.v, "ttl");
      this.misses++;
      return;
    }
    this.map.delete(k);
    this.map.set(k, e);
    this.hits++;
    return e.v;
  }
  set(k: K, v: V, ttl = Infinity): this {
    this.map.delete(k);
    if (this.map.size >= this.cap) {
      const [old, e] = this.map.entries().next().value!;
      this.map.delete(old);
      this.onEvict?.(old, e.v, "size");
    }
    this.map.set(k, { v, exp: this.now() + ttl });
    return this;
  }
  *[Symbol.iterator](): IterableIterator<[K, V]> {
    for (const [k, { v }] of this.map) yield [k, v];
  }
  get size() {
    return this.map.size;
  }
  get ratio() {
    const t = this.hits + this.misses;
    return t ? +(this.hits / t).toFixed(2) : 0;
  }
}
let clock = 0;
const ev: string[] = [];
const c = new LRU<string, number>(
  2,
  () => clock,
  (k, v, w) => ev.push(`${k}=${v}:${w}`),
);
c.set("a", 1).set("b", 2, 5);
const g1 = c.get("a");
c.set("c", 3);
const g2 = c.get("b");
c.set("d", 4, 10);
clock = 20;
const g3 = c.get("d");
const g4 = [c.get("c"), c.get("zz")];
let err;
try {
  new LRU(0);
} catch (e: any) {
  err = e.message;
}
export default {
  g1,
  g2: g2 === undefined,
  g3: g3 === undefined,
  g4: g4.map((x) => x ?? null),
  ev,
  items: [...c],
  size: c.size,
  ratio: c.ratio,
  err,
};
