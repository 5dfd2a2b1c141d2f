const n = "val";
class A {
  static get [n]() {
    return "static";
  }
  get [n + "s"]() {
    return "inst";
  }
  static ["f" + 1] = 7;
  [`g${1}`] = 8;
}
export default [A.val, new A().vals, A.f1, new A().g1];
