class C {
  #n = 1;
  #s = "a";
  #o = { p: null };
  go() {
    this.#n++;
    this.#n **= 3;
    this.#s += "b";
    this.#o.p ??= "set";
    ({ x: this.#n } = { x: this.#n + 1 });
    return [this.#n, this.#s, this.#o.p];
  }
}
export default new C().go();
