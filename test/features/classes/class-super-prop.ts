class A {
  get v() {
    return this.k;
  }
}
class B extends A {
  k = 4;
  get v() {
    return super.v + 1;
  }
}
export default new B().v;
