class P {
  #x = 1;
  #y = 2;
  swap() {
    [this.#x, this.#y] = [this.#y, this.#x];
    ({ z: this.#x } = { z: this.#x * 10 });
    return [this.#x, this.#y];
  }
}
export default new P().swap();
