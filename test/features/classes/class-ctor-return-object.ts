class A {
  constructor() {
    this.a = 1;
    return { b: 2 };
  }
}
class B extends A {
  c = 3;
}
export default [new A(), new B()];
