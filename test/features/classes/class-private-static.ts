class C {
  static #n = 0;
  static inc() {
    return ++C.#n;
  }
  static #hid() {
    return "h" + this.#n;
  }
  static show() {
    return this.#hid();
  }
}
C.inc();
C.inc();
export default [C.inc(), C.show()];
