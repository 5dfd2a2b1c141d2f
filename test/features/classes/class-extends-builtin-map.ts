class DefaultMap extends Map {
  constructor(make) {
    super();
    this.make = make;
  }
  get(k) {
    if (!this.has(k)) this.set(k, this.make(k));
    return super.get(k);
  }
}
const m = new DefaultMap(() => []);
m.get("a").push(1);
m.get("a").push(2);
m.get("b").push(3);
export default [[...m], m.size, m instanceof Map];
