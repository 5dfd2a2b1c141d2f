const l = [];
class A {
  static a = l.push("a");
  static {
    l.push("block");
  }
  static b = l.push("b");
}
export default [l, A.a, A.b];
