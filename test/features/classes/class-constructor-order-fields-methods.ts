const log = [];
class A {
  x = log.push("Ax");
  constructor() {
    log.push("Actor");
    this.init();
  }
  init() {
    log.push("Ainit");
  }
}
class B extends A {
  y = (log.push("By"), 5);
  init() {
    log.push("Binit" + this.y);
  }
}
const b = new B();
export default [log, b.y];
