class A {
  f(x) {
    return [x, "A"];
  }
}
class B extends A {
  f(x) {
    return [...super.f(x + 1), "B"];
  }
}
class C extends B {
  f(x) {
    return [...super.f(x + 1), "C"];
  }
}
export default new C().f(0);
