class A {
  get kind() {
    return "A" + (this.n ?? 0);
  }
}
class B extends A {
  n = 5;
}
const o = Object.create(new B());
o.n = 7;
const d = Object.getOwnPropertyDescriptor(A.prototype, "kind");
export default [
  new A().kind,
  new B().kind,
  o.kind,
  "kind" in o,
  Object.hasOwn(o, "kind"),
  typeof d.get,
  d.set ?? "noset",
  d.enumerable,
  Reflect.has(o, "n"),
  d.get.call({ n: 1 }),
];
