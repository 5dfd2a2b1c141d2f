class A {
  static who() {
    return "A";
  }
  static hi() {
    return "hi " + this.who();
  }
}
class B extends A {
  static who() {
    return "B+" + super.who();
  }
}
class C extends B {
  static who() {
    return "C+" + super.who();
  }
}
export default [C.hi(), B.hi(), A.hi()];
