class E1 extends Error {
  constructor(m) {
    super(m);
    this.name = this.constructor.name;
  }
}
class E2 extends E1 {
  constructor(m, c) {
    super(m);
    this.code = c;
  }
}
const e = new E2("x", 4);
export default [
  e.name,
  e.message,
  e.code,
  e instanceof E1,
  e instanceof Error,
  String(e),
  Object.prototype.toString.call(e),
  e.stack !== undefined,
];
