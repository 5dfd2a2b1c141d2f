class LRU {
  #m = new Map();
  constructor(n) {
    this.n = n;
  }
  get(k) {
    if (!this.#m.has(k)) return undefined;
    const v = this.#m.get(k);
    this.#m.delete(k);
    this.#m.set(k, v);
    return v;
  }
  set(k, v) {
    this.#m.delete(k);
    this.#m.set(k, v);
    if (this.#m.size > this.n) this.#m.delete(this.#m.keys().next().value);
    return this;
  }
  get keys() {
    return [...this.#m.keys()];
  }
  *[Symbol.iterator]() {
    yield* this.#m;
  }
}
const c = new LRU(2).set("a", 1).set("b", 2);
c.get("a");
c.set("c", 3);
export default [c.keys, c.get("b"), [...c], Object.fromEntries(c), new Map(c).size];
