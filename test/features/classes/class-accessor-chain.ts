class A {
  get n() {
    return this._n ?? 0;
  }
  set n(v) {
    this._n = v;
  }
}
class B extends A {
  set n(v) {
    super.n = v * 2;
  }
  get n() {
    return super.n + 1;
  }
}
const b = new B();
b.n = 5;
export default [b.n];
