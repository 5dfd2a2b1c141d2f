const Serial = (B) =>
  class extends B {
    ser() {
      return JSON.stringify(this);
    }
  };
const Eq = (B) =>
  class extends B {
    eq(o) {
      return this.ser() === o.ser();
    }
  };
class P {
  constructor(x, y) {
    Object.assign(this, { x, y });
  }
  *[Symbol.iterator]() {
    yield this.x;
    yield this.y;
  }
  static of(...a) {
    return new this(...a);
  }
}
class Q extends Eq(Serial(P)) {
  get len() {
    return Math.hypot(...this);
  }
}
export default [
  Q.of(3, 4).len,
  Q.of(1, 2).eq(Q.of(1, 2)),
  [...Q.of(5, 6)],
  Q.of(1, 2) instanceof P,
  Q.name,
  Object.getPrototypeOf(Q).name,
];
