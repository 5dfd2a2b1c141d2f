class LRU extends Map {
  constructor(max, onEvict) {
    super();
    this.max = max;
    this.onEvict = onEvict;
  }
  get(k) {
    if (!this.has(k)) return undefined;
    const v = super.get(k);
    this.delete(k);
    super.set(k, v);
    return v;
  }
  set(k, v) {
    this.delete(k);
    super.set(k, v);
    if (this.size > this.max) {
      const [old, val] = this.entries().next().value;
      this.delete(old);
      this.onEvict?.(old, val);
    }
    return this;
  }
}
const out = [];
const c = new LRU(2, (k, v) => out.push(k + v));
c.set("a", 1).set("b", 2);
c.get("a");
c.set("c", 3);
c.set("a", 9);
c.set("d", 4);
export default [out, [...c], c.size, c.get("zz") ?? null, c instanceof Map, [...c.keys()]];
