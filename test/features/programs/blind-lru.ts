class LRU<K, V> {
  private map = new Map<K, V>();
  readonly stats = { hits: 0, misses: 0, evicted: [] as K[] };
  constructor(private capacity: number) {}
  get(key: K): V | undefined {
    if (!this.map.has(key)) { this.stats.misses++; return undefined; }
    const v = this.map.get(key)!;
    this.map.delete(key);
    this.map.set(key, v);
    this.stats.hits++;
    return v;
  }
  set(key: K, value: V) {
    this.map.delete(key);
    if (this.map.size >= this.capacity) {
      const oldest = this.map.keys().next().value as K;
      this.map.delete(oldest);
      this.stats.evicted.push(oldest);
    }
    this.map.set(key, value);
    return this;
  }
  *[Symbol.iterator]() { yield* this.map; }
  toJSON() { return [...this.map.keys()]; }
}
class Emitter<E extends Record<string, any[]>> {
  #on: { [K in keyof E]?: Set<(...a: E[K]) => void> } = {};
  on<K extends keyof E>(name: K, f: (...a: E[K]) => void) { (this.#on[name] ??= new Set()).add(f); return () => this.#on[name]?.delete(f); }
  once<K extends keyof E>(name: K, f: (...a: E[K]) => void) { const off = this.on(name, (...a) => { off(); f(...a); }); return off; }
  emit<K extends keyof E>(name: K, ...a: E[K]) { const l = this.#on[name]; if (!l?.size) return false; for (const f of [...l]) f(...a); return true; }
}
const c = new LRU<string, number>(2).set("a", 1).set("b", 2);
c.get("a"); c.set("c", 3); c.get("b"); c.set("a", 9).set("d", 4);
const log: any[] = [];
const em = new Emitter<{ data: [number, string]; end: [] }>();
const off = em.on("data", (n, s) => log.push(n + s));
em.once("data", (n) => log.push("once" + n));
em.on("end", () => log.push("end"));
em.emit("data", 1, "x"); em.emit("data", 2, "y"); off(); 
export default [JSON.stringify(c), [...c], c.stats, em.emit("data", 3, "z"), em.emit("end"), log];
