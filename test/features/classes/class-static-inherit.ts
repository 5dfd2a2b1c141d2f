class A {
  static x = 1;
  static f() {
    return this.x;
  }
}
class B extends A {}
B.x = 5;
export default [A.x, B.x, A.f(), B.f()];
