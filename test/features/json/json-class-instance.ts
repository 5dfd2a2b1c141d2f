class A {
  x = 1;
  #p = 2;
  get g() {
    return 3;
  }
  static s = 4;
}
class B extends A {
  y = [new A()];
}
export default [JSON.stringify(new B()), JSON.stringify({ ...new B() }), JSON.parse(JSON.stringify(new B()))];
