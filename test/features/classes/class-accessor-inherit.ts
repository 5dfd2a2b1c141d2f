class A {
  _v = 1;
  get v() {
    return this._v;
  }
  set v(x) {
    this._v = x;
  }
}
class B extends A {}
const b = new B();
b.v = 9;
export default [b.v, Object.keys(b)];
