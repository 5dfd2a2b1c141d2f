const log = [];
const l = (x) => (log.push(x), x);
class A {
  [l("k1")] = l("v1");
  static [l("k2")] = l("v2");
  [l("k3")]() {}
  constructor() {
    log.push("ctor");
  }
}
new A();
export default log;
