class A {
  static #c = 0;
  static make() {
    A.#c++;
    return new A();
  }
  static get count() {
    return A.#c;
  }
}
A.make();
A.make();
export default A.count;
