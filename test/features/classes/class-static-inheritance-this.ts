class A {
  static n = 1;
  static create() {
    return new this();
  }
  static inc() {
    return ++this.n;
  }
  who() {
    return this.constructor.name;
  }
}
class B extends A {
  static m = this.n + 10;
}
B.inc();
B.inc();
export default [A.n, B.n, B.m, B.create().who(), A.create() instanceof B, Object.hasOwn(B, "n")];
