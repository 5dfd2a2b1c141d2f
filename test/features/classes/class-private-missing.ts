class A {
  #x = 1;
  static read(o) {
    return o.#x;
  }
}
let r;
try {
  A.read({});
  r = "no";
} catch (e) {
  r = e.name;
}
export default r;
