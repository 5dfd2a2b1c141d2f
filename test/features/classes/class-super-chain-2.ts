class A {
  f() {
    return ["A"];
  }
  get g() {
    return "gA";
  }
  static s() {
    return "sA";
  }
}
class B extends A {
  override f() {
    return [...super.f(), "B"];
  }
  override get g() {
    return super.g + "B";
  }
  static override s() {
    return super.s() + "B";
  }
}
class C extends B {
  override f() {
    const h = () => super.f();
    return [...h(), "C"];
  }
}
const c = new C();
export default [c.f(), c.g, C.s(), c.constructor.name, Object.getPrototypeOf(C) === B];
