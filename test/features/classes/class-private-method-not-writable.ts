class A {
  #m() {
    return 1;
  }
  go() {
    try {
      this.#m = 2;
      return "no";
    } catch (e) {
      return e instanceof TypeError;
    }
  }
}
export default new A().go();
