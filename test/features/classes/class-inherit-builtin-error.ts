class E1 extends Error {
  constructor(m, code) {
    super(m);
    this.code = code;
    this.name = "E1";
  }
}
class E2 extends E1 {
  get isE2() {
    return true;
  }
}
const e = new E2("msg", 5);
export default [e.name, e.message, e.code, e.isE2, e instanceof E1, e instanceof Error, String(e), Object.keys(e)];
