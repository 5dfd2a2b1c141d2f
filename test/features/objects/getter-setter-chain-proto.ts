class A {
  #v = 1;
  get v() {
    return this.#v;
  }
  set v(x) {
    this.#v = x * 2;
  }
}
class B extends A {
  get v() {
    return super.v + 100;
  }
  set v(x) {
    super.v = x + 1;
  }
}
let r;
try {
  const b = new B();
  b.v = 4;
  r = b.v;
} catch (e) {
  r = e.name;
}
export default r;
