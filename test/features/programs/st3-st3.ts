class A {
  static n = 1;
  static list = [];
  static inc() {
    return (this.n += 2);
  }
}
class B extends A {}
class C extends B {
  static n = 10;
}
const r = [B.inc(), C.inc(), B.inc(), A.n, (B.n = 9), B.n++, B.n, A.inc(), B.list === A.list];
A.late = 5;
A.f = () => "f";
r.push(B.late ?? "none", C.f?.() ?? "nof", "late" in B, Object.keys(C));
export default r;
