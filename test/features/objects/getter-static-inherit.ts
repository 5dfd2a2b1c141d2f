class A {
  static get x() {
    return "A" + this.y;
  }
  static y = 1;
}
class B extends A {
  static y = 2;
}
export default [A.x, B.x];
