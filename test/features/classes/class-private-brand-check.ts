class A {
  #x = 1;
  #m() {}
  static has(o) {
    return #x in o;
  }
  static hasM(o) {
    return #m in o;
  }
}
const r = [A.has(new A()), A.has({}), A.hasM(new A())];
try {
  A.has(1);
  r.push("no");
} catch (e) {
  r.push(e instanceof TypeError);
}
export default r;
