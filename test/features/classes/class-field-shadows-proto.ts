class A {
  v = "field";
  get w() {
    return "acc";
  }
  v2() {
    return "m";
  }
}
class B extends A {
  v2 = () => "own";
}
export default [new A().v, new B().v2(), Object.keys(new B())];
