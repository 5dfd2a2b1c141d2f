class A {
  get x() {
    return this._x ?? "unset";
  }
  set x(v) {
    this._x = v;
  }
}
const a = new A();
const before = a.x;
a.x = 4;
export default [
  before,
  a.x,
  Object.keys(a),
  a.hasOwnProperty("x"),
  "x" in a,
  typeof Object.getOwnPropertyDescriptor(A.prototype, "x").get,
];
