class A {
  ["a b"]() {
    return 1;
  }
  1() {
    return 2;
  }
  "x-y"() {
    return 3;
  }
  get() {
    return 4;
  }
  set() {
    return 5;
  }
  static() {
    return 6;
  }
  async() {
    return 7;
  }
  static static() {
    return 8;
  }
}
const a = new A();
export default [a["a b"](), a[1](), a["x-y"](), a.get(), a.set(), a.static(), a.async(), A.static()];
