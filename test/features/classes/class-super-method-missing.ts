class A {}
class B extends A {
  f() {
    return super.f;
  }
  g() {
    try {
      return super.g();
    } catch (e) {
      return e.name;
    }
  }
}
export default [new B().f === undefined, new B().g()];
