class A {
  constructor() {
    this.a = 1;
  }
  m() {
    return "A";
  }
  static s() {
    return "sA";
  }
}
class B extends A {
  constructor() {
    super();
    this.b = 2;
  }
  m() {
    return "B" + super.m();
  }
  static s() {
    return "sB" + super.s();
  }
}
class C extends B {
  m() {
    return "C" + super.m();
  }
}
export default [new C().m(), new C(), C.s(), new C() instanceof A, Object.getPrototypeOf(C.prototype) === B.prototype];
