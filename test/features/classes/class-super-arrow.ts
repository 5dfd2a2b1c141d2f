class A {
  v() {
    return 1;
  }
}
class B extends A {
  v() {
    return (() => super.v() + 1)();
  }
}
export default new B().v();
