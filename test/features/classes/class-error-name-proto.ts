class E1 extends Error {}
E1.prototype.name = "E1";
class E2 extends E1 {
  get name() {
    return "E2!";
  }
}
class E3 extends Error {
  static {
    this.prototype.name = "E3";
  }
}
export default [String(new E1("x")), String(new E2("y")), String(new E3("z")), new E1().toString()];
