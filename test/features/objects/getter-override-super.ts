class A {
  get v() {
    return 1;
  }
  set v(x) {
    this.s = x;
  }
}
class B extends A {
  get v() {
    return super.v + 1;
  }
}
const b = new B();
let t;
try {
  b.v = 3;
} catch (e) {
  t = e instanceof TypeError;
}
export default [b.v, t, b.s];
