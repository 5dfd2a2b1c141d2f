class A {
  constructor() {
    return { replaced: true };
  }
}
class B extends A {
  f = "field";
}
class C {
  constructor() {
    return 5;
  }
}
export default [new A(), new B(), new C() instanceof C];
