function Point(x, y) {
  this.x = x;
  this.y = y;
}
Point.prototype.sum = function () {
  return this.x + this.y;
};
const P0 = Point.bind({ ignored: true }, 10);
const p = new P0(5);
class A {
  constructor(...a) {
    this.a = a;
  }
}
const B = A.bind(null, 1, 2);
const b = new B(3);
export default [
  p.x,
  p.y,
  p.sum(),
  p instanceof Point,
  p instanceof P0,
  P0.name,
  P0.length,
  b.a,
  b instanceof A,
  Reflect.construct(Point, [1, 2]).sum(),
  Object.getPrototypeOf(p) === Point.prototype,
];
