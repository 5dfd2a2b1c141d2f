class A {
  _p = 1;
  get p() {
    return this._p;
  }
  set p(v) {
    if (v < 0) throw new RangeError("p < 0: " + v);
    this._p = v;
  }
  valueOf() {
    return this.p;
  }
  compareTo(o: A) {
    return +this - +o;
  }
}
class B extends A {
  override get p() {
    return super.p * 10;
  }
  override set p(v) {
    super.p = v + 1;
  }
}
class L {
  n = { v: 5 };
  valueOf() {
    return this.n.v;
  }
}
const l = new L();
const keys: string[] = [];
for (const k in l) keys.push(k);
const a = new A(),
  b = new B();
a.p = 3;
b.p = 3;
export default [
  a.p,
  b.p,
  a.compareTo(b),
  (a as any) < (b as any),
  (a as any) + 1,
  keys,
  "n" in l,
  A.prototype.isPrototypeOf(b),
  L.prototype.isPrototypeOf(l),
  Object.getPrototypeOf(b) === B.prototype,
  +l,
];
