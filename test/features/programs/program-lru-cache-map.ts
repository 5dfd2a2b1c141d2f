class LRU {
  #m = new Map();
  constructor(cap) {
    this.cap = cap;
  }
  get(k) {
    if (!this.#m.has(k)) return -1;
    const v = this.#m.get(k);
    this.#m.delete(k);
    this.#m.set(k, v);
    return v;
  }
  put(k, v) {
    this.#m.delete(k);
    this.#m.set(k, v);
    if (this.#m.size > this.cap) this.#m.delete(this.#m.keys().next().value);
  }
  keys() {
    return [...this.#m.keys()];
  }
}
const c = new LRU(2);
c.put(1, "a");
c.put(2, "b");
const r = [c.get(1)];
c.put(3, "c");
r.push(c.get(2), c.keys());
c.put(4, "d");
r.push(c.get(1), c.get(3), c.get(4));
export default r;
