const log: string[] = [];
const t = (s: string, v: any = s) => (log.push(s), v);
class A {
  [t("k1")] = t("v1");
  static [t("k2")] = t("v2");
  x = t("x", 1);
  static y = t("y", 2);
  static {
    t("block" + this.y);
  }
  static z = A.y + 1;
  w = this.x + 1;
  ["lit" + 1] = 5;
  "quoted key" = 6;
  7 = 8;
  noInit: any;
  arrow = () => this.x;
  static #count = 0;
  static make() {
    A.#count++;
    return new this();
  }
  static get count() {
    return A.#count;
  }
}
log.push("--");
const a = A.make();
A.make();
class B extends A {
  x = t("bx", 10);
  static y = 20;
  y2 = super.constructor.name;
  static z2 = super.y;
}
const b = new B();
export default [
  log,
  Object.keys(a),
  a.w,
  a.arrow.call({ x: 99 } as any),
  A.count,
  A.z,
  b.x,
  b.w,
  b.arrow(),
  b.y2,
  B.y,
  B.z2,
  B.count,
  Object.keys(A),
  "noInit" in a,
  (B.make() as any) instanceof B,
];
