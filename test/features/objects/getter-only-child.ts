class A {
  set v(x) {
    this._v = x;
  }
  get v() {
    return this._v;
  }
}
class B extends A {
  get v() {
    return "B";
  }
}
const b = new B();
let r = [];
try {
  b.v = 1;
  r.push("set");
} catch (e) {
  r.push(e.name);
}
r.push(b.v);
export default r;
