class A {
  constructor(n) {
    this.n = n;
  }
  hi() {
    return "A" + this.n;
  }
  static s() {
    return "As";
  }
  get g() {
    return "Ag" + this.n;
  }
}
class B extends A {
  constructor(n) {
    super(n + 1);
    this.m = super.hi();
  }
  hi() {
    return "B" + super.hi();
  }
  static s() {
    return "B" + super.s();
  }
  get g() {
    return "B" + super.g;
  }
  arrow() {
    return [1].map(() => super.hi())[0];
  }
}
class C extends B {
  hi() {
    return "C" + super.hi();
  }
}
const c = new C(1);
export default [c.hi(), c.m, C.s(), c.g, c.arrow(), c instanceof A, Object.getPrototypeOf(C) === B];
