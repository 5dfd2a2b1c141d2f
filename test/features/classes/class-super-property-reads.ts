class A {
  get v() {
    return "Av";
  }
  static s = "As";
  m() {
    return "Am";
  }
}
A.prototype.p = "Ap";
class B extends A {
  get v() {
    return "B" + super.v;
  }
  m() {
    const f = super.m;
    return [super["m"](), super.p, f.call(this)];
  }
  static g() {
    return super.s;
  }
  arrow = () => super.m();
}
export default [new B().v, new B().m(), B.g(), new B().arrow()];
