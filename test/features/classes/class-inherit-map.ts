class Counter extends Map {
  inc(k) {
    this.set(k, (this.get(k) ?? 0) + 1);
    return this;
  }
  get total() {
    let t = 0;
    for (const v of this.values()) t += v;
    return t;
  }
}
const c = new Counter([["a", 1]]);
c.inc("a").inc("b");
export default [[...c], c.total, c.size, c instanceof Map];
