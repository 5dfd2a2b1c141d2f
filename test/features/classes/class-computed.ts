const k = "go";
class A {
  [k]() {
    return 1;
  }
  static [k + "S"]() {
    return 2;
  }
  get [k + "G"]() {
    return 3;
  }
}
export default [new A().go(), A.goS(), new A().goG];
