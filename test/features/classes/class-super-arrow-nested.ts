class A {
  m(x) {
    return "A" + x;
  }
}
class B extends A {
  m(x) {
    return [1, 2].map((i) => super.m(i + x)).join();
  }
  async n() {
    return (() => super.m("z"))();
  }
}
export default new B().n().then((z) => [z, new B().m(1)]);
