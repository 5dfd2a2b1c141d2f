const log: string[] = [];
const t = <T>(s: string, v?: T) => { log.push(s); return v as T; };
class A {
  static s1 = t("A.s1", 1);
  static { t("A.block " + this.s1); }
  [t("A.key", "k") as "k"] = t("A.k", 1);
  x = t("A.x", this.init());
  constructor() { t("A.ctor"); this.hook(); }
  init() { return t("A.init", 1); }
  hook() { t("A.hook"); }
}
class B extends A {
  static s2 = t("B.s2", super.name);
  y = t("B.y", 2);
  z = () => this.y + this.x;
  constructor(readonly p = t("B.p", 3)) { t("B.before"); super(); t("B.after " + this.p); }
  override init() { return t("B.init " + this.y, 5); }
  override hook() { t("B.hook " + this.y); super.hook(); }
}
const b = new B();
const C = class Named { static self = Named.name; static get own() { return this.self + "!"; } me() { return Named; } };
const D = class extends C {};
export default [log, b.z(), b.x, Object.keys(b), B.s2, C.self, C.name, D.own, D.name, new D().me() === C, typeof C, (B as any).s1, Object.getOwnPropertyNames(B.prototype).sort(), B.hasOwnProperty("s1")];
