class LRU<K, V> {
  #max: number;
  #m = new Map<K, V>();
  evicted: K[] = [];
  constructor(max: number) {
    this.#max = max;
  }
  get(k: K): V | undefined {
    if (!this.#m.has(k)) return undefined;
    const v = this.#m.get(k)!;
    this.#m.delete(k);
    this.#m.set(k, v);
    return v;
  }
  set(k: K, v: V) {
    this.#m.delete(k);
    this.#m.set(k, v);
    if (this.#m.size > this.#max) {
      const old = this.#m.keys().next().value!;
      this.#m.delete(old);
      this.evicted.push(old);
    }
    return this;
  }
  get size() {
    return this.#m.size;
  }
  *[Symbol.iterator]() {
    yield* this.#m;
  }
  toJSON() {
    return Object.fromEntries(this.#m as any);
  }
}
const c = new LRU<string, number>(2).set("a", 1).set("b", 2);
c.get("a");
c.set("c", 3);
export default [
  c.size,
  [...c],
  c.get("b"),
  c.evicted,
  JSON.stringify(c),
  c.get("a"),
  c.set("d", 4).evicted,
  [...c].map(([k]) => k),
  Object.keys(c),
];
