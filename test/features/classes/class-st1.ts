class A {
  static n = 1;
  static inc() {
    return ++this.n;
  }
}
class B extends A {}
export default [B.inc(), B.n, A.n];
