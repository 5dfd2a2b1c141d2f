class A {
  static n = 1;
  static list: string[] = [];
  static inc() {
    return ++this.n;
  }
  static get dbl() {
    return this.n * 2;
  }
  static set val(v: number) {
    this.n = v;
  }
  static create(...a: any[]) {
    return new (this as any)(...a);
  }
  static {
    this.list.push("A");
  }
}
class B extends A {
  static n2 = super.inc();
  static {
    this.list.push("B");
  }
  static inc() {
    return super.inc() + 100;
  }
  static #p = 5;
  static getP() {
    return this.#p;
  }
}
class C extends B {}
const r = [
  A.n,
  B.n,
  B.n2,
  A.inc(),
  B.inc(),
  A.n,
  B.n,
  C.n,
  C.dbl,
  ((C.val = 50), C.n),
  A.n,
  B.n,
  Object.keys(C),
  C.list === A.list,
  A.list,
];
let e;
try {
  (C as any).getP();
} catch (x: any) {
  e = x.name;
}
delete (B as any).n;
const c = C.create(1);
const own = [
  Object.hasOwn(B, "n"),
  Object.hasOwn(B, "inc"),
  Object.hasOwn(C, "inc"),
  "inc" in C,
  Object.getPrototypeOf(C) === B,
  Object.getOwnPropertyNames(A).includes("create"),
];
class Reg {
  static items = new Map<string, any>();
  static register(k: string) {
    Reg.items.set(k, this);
    return this;
  }
}
class R1 extends Reg {
  static x = R1.register("r1") === R1;
}
const o = { f: A.create };
export default [
  r,
  e,
  c instanceof C,
  c.constructor.name,
  own,
  B.n,
  R1.x,
  [...Reg.items.keys()],
  (A as any).inc.call({ n: 7 }),
];
