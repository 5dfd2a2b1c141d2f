class A {
  constructor() {
    this.l = ["A"];
  }
  m() {
    return "A";
  }
}
class B extends A {
  constructor() {
    super();
    this.l.push("B");
  }
  m() {
    return "B" + super.m();
  }
}
class C extends B {
  m() {
    return "C" + super.m();
  }
}
class D extends C {
  constructor() {
    super();
    this.l.push("D");
  }
  m() {
    return "D" + super.m();
  }
}
const d = new D();
export default [d.l, d.m(), d instanceof A, D.prototype instanceof B];
