class C {
  #a = 1;
  static #s = 2;
  #m(x) {
    return this.#a + x;
  }
  get #g() {
    return this.#a * 10;
  }
  set #g(v) {
    this.#a = v;
  }
  static #sm() {
    return C.#s;
  }
  run() {
    this.#g = 5;
    this.#a += 2;
    this.#a++;
    return [this.#a, this.#g, this.#m(1), C.#sm(), (this.#a ??= 3)];
  }
}
export default new C().run();
