class T {
  constructor(v, ...k) {
    this.v = v;
    this.k = k;
  }
  depth() {
    return 1 + Math.max(0, ...this.k.map((c) => c.depth()));
  }
  sum() {
    return this.k.reduce((s, c) => s + c.sum(), this.v);
  }
}
const t = new T(1, new T(2, new T(3, new T(4, new T(5)))), new T(6));
export default [t.depth(), t.sum()];
