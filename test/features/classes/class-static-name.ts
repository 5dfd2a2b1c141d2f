class A {
  static name() {
    return "own";
  }
}
class B {
  static name = "said";
}
class C {}
export default [typeof A.name, (A as any).name(), B.name, C.name];
