class L {
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
const l = new L(2);
l.put(1, "a");
l.put(2, "b");
l.get(1);
l.put(3, "c");
export default [l.get(2), l.get(1), l.get(3)];
