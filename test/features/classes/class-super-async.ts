class A {
  async v() {
    return 1;
  }
}
class B extends A {
  async v() {
    return (await super.v()) + 1;
  }
}
export default new B().v();
