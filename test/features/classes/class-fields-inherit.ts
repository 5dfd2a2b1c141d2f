const log = [];
class A {
  x = log.push("A.x");
  constructor() {
    log.push("A");
  }
}
class B extends A {
  y = log.push("B.y");
  constructor() {
    log.push("before");
    super();
    log.push("B");
  }
}
new B();
export default log;
