class A {
  static v = 1;
  static inc() {
    return ++this.v;
  }
}
class B extends A {}
B.inc();
const r = [A.v, B.v, Object.hasOwn(B, "v")];
A.v = 10;
r.push(B.v);
export default r;
