class A {
  constructor(x) {
    this.x = x;
  }
  get double() {
    return this.x * 2;
  }
  static of(x) {
    return new A(x);
  }
  m(y) {
    return this.x + y;
  }
}
export default [A.of(2).double, new A(3).m(4), new A(1) instanceof A, typeof A];
