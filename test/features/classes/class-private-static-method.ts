class A {
  static #h(x) {
    return x + 1;
  }
  static run(x) {
    return A.#h(x);
  }
  #p = 1;
  eq(o) {
    return this.#p === o.#p;
  }
}
export default [A.run(1), new A().eq(new A())];
