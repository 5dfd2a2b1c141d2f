function F() {
  return new.target === undefined ? "call" : this;
}
class A {
  constructor() {
    this.n = new.target === A;
  }
}
class B extends A {}
export default [(F as any)(), new A().n, new B().n];
