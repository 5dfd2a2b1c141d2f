class DefaultMap extends Map {
  constructor(make, it) {
    super(it);
    this.make = make;
  }
  get(k) {
    if (!this.has(k)) this.set(k, this.make(k));
    return super.get(k);
  }
}
class Bag extends Set {
  add(x) {
    this.log = (this.log ?? 0) + 1;
    return super.add(x);
  }
  get total() {
    return this.size * 10;
  }
}
const d = new DefaultMap(() => []);
d.get("x").push(1);
d.get("x").push(2);
d.get("y");
const b = new Bag();
b.add(1).add(1).add(2);
export default [
  [...d],
  d instanceof Map,
  d.size,
  b.log,
  b.total,
  [...b],
  b instanceof Set,
  Object.prototype.toString.call(d),
  d.constructor.name,
];
