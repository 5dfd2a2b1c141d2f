class C {
  static a = 1;
  static b;
  static {
    const t = this.a + 1;
    this.b = t;
    C.c = () => this.#p;
  }
  static #p = 7;
  static {
    this.d = this.#p + C.b;
  }
}
export default [C.a, C.b, C.c(), C.d];
