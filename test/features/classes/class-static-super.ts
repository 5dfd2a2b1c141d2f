class A {
  static make() {
    return new this();
  }
}
class B extends A {
  static make() {
    const o = super.make();
    o.t = 1;
    return o;
  }
}
export default [B.make() instanceof B, B.make().t];
