class A {
  #v = "A";
  a() {
    return this.#v;
  }
}
class B extends A {
  #v = "B";
  b() {
    return this.#v;
  }
}
const b = new B();
export default [b.a(), b.b(), Object.keys(b), JSON.stringify(b)];
