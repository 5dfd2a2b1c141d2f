class A {
  set v(x) {
    this._v = "A" + x;
  }
  get v() {
    return this._v;
  }
}
class B extends A {
  set v(x) {
    super.v = x + "B";
  }
  get v() {
    return super.v;
  }
}
const b = new B();
b.v = 1;
export default b.v;
