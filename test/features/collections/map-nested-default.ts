class DefaultMap extends Map {
  constructor(d, it) {
    super(it);
    this.d = d;
  }
  get(k) {
    if (!this.has(k)) this.set(k, this.d(k));
    return super.get(k);
  }
}
const g = new DefaultMap(() => []);
g.get("a").push(1);
g.get("a").push(2);
g.get("b");
export default [[...g], g.size];
