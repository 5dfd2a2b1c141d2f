const log = [];
const t = (n) => (log.push(n), n);
class A {
  [t("k1")] = t("v1");
  static [t("k2")] = t("v2");
  [t("k3")]() {}
  self = this;
  arrow = () => this.k1;
  constructor() {
    t("ctor");
    this.after = 1;
  }
  static {
    t("block");
  }
  late = t("late");
}
const a = new A();
const { arrow } = a;
export default [log, a.self === a, arrow(), Object.keys(a), A.k2];
