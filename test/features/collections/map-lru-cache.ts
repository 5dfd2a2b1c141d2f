class LRU {
  constructor(n) {
    this.n = n;
    this.m = new Map();
  }
  get(k) {
    if (!this.m.has(k)) return -1;
    const v = this.m.get(k);
    this.m.delete(k);
    this.m.set(k, v);
    return v;
  }
  put(k, v) {
    this.m.delete(k);
    this.m.set(k, v);
    if (this.m.size > this.n) this.m.delete(this.m.keys().next().value);
  }
}
const c = new LRU(2);
c.put("a", 1);
c.put("b", 2);
c.get("a");
c.put("c", 3);
export default [c.get("a"), c.get("b"), c.get("c"), [...c.m.keys()]];
