const log = [];
class A {
  constructor(...a) {
    log.push(a);
  }
}
class B extends A {
  constructor() {
    super(...[1, 2], (log.push("arg"), 3));
  }
}
new B();
export default log;
