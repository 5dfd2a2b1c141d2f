class V {
  constructor(x = 0, y = 0) {
    Object.assign(this, { x, y });
  }
  add({ x, y }) {
    return new this.constructor(this.x + x, this.y + y);
  }
  *[Symbol.iterator]() {
    yield this.x;
    yield this.y;
  }
  static of(...a) {
    return new this(...a);
  }
  get len() {
    return Math.hypot(...this);
  }
  toString() {
    return `(${[...this]})`;
  }
}
class W extends V {
  kind = "W";
}
const w = W.of(3, 4).add(new V(1, 1));
export default [String(w), w instanceof W, w.kind, V.of(3, 4).len, [...w]];
