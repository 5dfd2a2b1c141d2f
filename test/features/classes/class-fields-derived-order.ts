const log = [];
class A {
  a = log.push("A.a");
  constructor() {
    log.push("A.c");
  }
}
class B extends A {
  b = log.push("B.b");
  constructor() {
    log.push("B.pre");
    super();
    log.push("B.post");
  }
}
new B();
export default log;
