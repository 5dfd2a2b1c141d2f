class LRU<K, V> {
  #m = new Map<K, V>();
  constructor(readonly cap: number) {}
  get(k: K): V | undefined {
    if (!this.#m.has(k)) return undefined;
    const v = this.#m.get(k)!;
    this.#m.delete(k);
    this.#m.set(k, v);
    return v;
  }
  set(k: K, v: V): this {
    this.#m.delete(k);
    this.#m.set(k, v);
    if (this.#m.size > this.cap) this.#m.delete(this.#m.keys().next().value!);
    return this;
  }
  get keys(): K[] {
    return [...this.#m.keys()];
  }
  toJSON() {
    return Object.fromEntries(this.#m as any);
  }
}
const l = new LRU<string, number>(2);
l.set("a", 1).set("b", 2);
l.get("a");
l.set("c", 3);
export default [l.keys, l.get("b"), JSON.stringify(l), l.cap];
