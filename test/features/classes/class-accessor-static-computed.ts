const k = "dyn";
class A {
  static get [k]() {
    return "s";
  }
  get [k + "2"]() {
    return "i";
  }
  [`m${1}`]() {
    return "m";
  }
  static ["x" + "y"] = 5;
  [k] = "field";
}
export default [A.dyn, new A().dyn2, new A().m1(), A.xy, new A().dyn];
