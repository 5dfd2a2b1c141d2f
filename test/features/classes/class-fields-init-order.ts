const log = [];
const l = (x) => (log.push(x), x);
class A {
  a = l("fa");
  constructor() {
    l("ctorA");
    this.init();
  }
  init() {
    l("initA");
  }
}
class B extends A {
  b = l("fb");
  [l("computed")] = 1;
  static s = l("static");
  constructor() {
    l("before");
    super();
    l("after");
  }
  init() {
    l("initB" + this.b);
  }
}
new B();
export default log;
