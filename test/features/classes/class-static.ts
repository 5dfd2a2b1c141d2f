class A {
  static n = 0;
  static #p = 5;
  static inc() {
    return ++this.n + A.#p;
  }
  static {
    A.n = 10;
  }
}
export default [A.inc(), A.n];
