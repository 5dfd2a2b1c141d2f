const r = [];
try {
  new C();
} catch (e) {
  r.push(e.message);
}
class C {
  static s = C.name;
  static t = new C().v;
  v = 3;
}
r.push(C.s, C.t);
try {
  class D extends D {}
} catch (e) {
  r.push(e.message);
}
export default r;
