class A {
  #x = "a";
  getA() {
    return this.#x;
  }
}
class B extends A {
  #x = "b";
  getB() {
    return this.#x;
  }
}
const b = new B();
export default [b.getA(), b.getB()];
