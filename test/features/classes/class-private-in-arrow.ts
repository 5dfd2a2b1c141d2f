class C {
  #v = 3;
  run() {
    return [1, 2].map((x) => x * this.#v);
  }
  static is(o) {
    return #v in o;
  }
}
export default [new C().run(), C.is(new C()), C.is({})];
