const keys = (o: any) => {
  const r: string[] = [];
  for (const k in o) r.push(k);
  return r;
};
const proto = { p: 1, shadow: 2, both: 3 };
const derived = Object.create(proto, {
  own: { value: 1, enumerable: true },
  shadow: { value: 1, enumerable: false },
  both: { value: 4, enumerable: true },
});
class A {
  x = 1;
  m() {}
}
class B extends A {
  y = 2;
  get z() {
    return 1;
  }
}
const b: any = new B();
(A.prototype as any).added = 1;
(B.prototype as any).m = 5;
const three = Object.create(derived);
three.last = 1;
function F(this: any) {
  this.v = 1;
}
F.prototype.w = 2;
F.prototype.v = 3;
export default [
  keys(derived),
  keys(b),
  keys(three),
  keys(new (F as any)()),
  keys(Object.create(null, { q: { value: 1, enumerable: true } })),
];
