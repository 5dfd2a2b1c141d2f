class C {
  #v = 1;
  static read(o) {
    return o.#v;
  }
}
let r;
try {
  C.read({});
  r = "no";
} catch (e) {
  r = e.name;
}
export default [C.read(new C()), r];
