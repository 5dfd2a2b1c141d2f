class B {
  static #p = 5;
  static #m() {
    return 1;
  }
  static getP() {
    return this.#p;
  }
  static callM() {
    return this.#m();
  }
  static set(v: number) {
    this.#p = v;
  }
  static own() {
    return B.#p;
  }
}
class C extends B {}
const t = (f: () => any) => {
  try {
    return f();
  } catch (e: any) {
    return e.name;
  }
};
export default [
  B.getP(),
  t(() => C.getP()),
  B.callM(),
  t(() => C.callM()),
  t(() => C.set(9)),
  B.own(),
  C.own(),
  t(() => (B.getP as any).call({})),
];
