const k = Symbol("k");
class A {
  [k] = 1;
  static [k] = 2;
  [Symbol.toPrimitive](h) {
    return h === "number" ? 7 : "s";
  }
  get [Symbol.toStringTag]() {
    return "AA";
  }
}
const a = new A();
export default [a[k], A[k], +a, `${a}`, a + 1, Object.prototype.toString.call(a), Object.keys(a)];
