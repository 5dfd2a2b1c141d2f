class A {
  #v = 1;
  get v() {
    return this.#v;
  }
  set v(x) {
    this.#v = x;
  }
}
class B extends A {
  get v() {
    return super.v * 10;
  }
}
const b = new B();
let e;
try {
  b.v = 5;
  e = "no";
} catch (x) {
  e = x.name;
}
export default [b.v, e, new A().v, "v" in b, Object.hasOwn(b, "v"), Object.getOwnPropertyNames(B.prototype)];
