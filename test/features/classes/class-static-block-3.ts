class C {
  static x: number;
  static #p = 2;
  static {
    C.x = C.#p * 21;
  }
  static inst = new C();
  y = C.x;
  static make = () => this.inst.y;
}
export default [C.x, C.inst.y, C.make()];
