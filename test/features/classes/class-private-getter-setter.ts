class T {
  #c = 0;
  get #f() {
    return (this.#c * 9) / 5 + 32;
  }
  set #f(v) {
    this.#c = ((v - 32) * 5) / 9;
  }
  set(f) {
    this.#f = f;
    return this;
  }
  both() {
    return [this.#c, this.#f];
  }
}
export default new T().set(212).both();
