class A {
  constructor(...a) {
    this.a = a;
  }
}
class B extends A {}
export default new B(1, 2, 3);
