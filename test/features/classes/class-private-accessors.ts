class T {
  #c = 20;
  get #f() {
    return this.#c * 2;
  }
  set #f(v) {
    this.#c = v / 2;
  }
  bump() {
    this.#f += 10;
    this.#c++;
    this.#c **= 1;
    return [this.#c, this.#f];
  }
  static #util(x) {
    return x + 1;
  }
  static u(x) {
    return T.#util(x);
  }
}
export default [new T().bump(), T.u(4)];
