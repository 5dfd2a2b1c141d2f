class A {
  protected _v = 1;
  get v() {
    return this._v;
  }
  set v(x) {
    this._v = x;
  }
  static get kind() {
    return "A:" + this.name;
  }
}
class B extends A {
  override get v() {
    return super.v * 10;
  }
  override set v(x) {
    super.v = x + 1;
  }
}
const b = new B();
b.v = 4;
class C extends A {
  override get v() {
    return 5;
  }
}
const c = new C();
let e = "";
try {
  (c as any).v = 9;
} catch (x: any) {
  e = x.name;
}
export default [b.v, B.kind, c.v, e];
