class A {
  static make() {
    return "A" + this.tag;
  }
  static tag = "a";
}
class B extends A {
  static make() {
    return super.make() + "B";
  }
  static tag = "b";
}
export default [A.make(), B.make()];
