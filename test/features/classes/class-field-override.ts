class A {
  x = 1;
  getX() {
    return this.x;
  }
}
class B extends A {
  x = 2;
}
export default new B().getX();
