class L {
  #items;
  constructor(...i) {
    this.#items = i;
  }
  #double(x) {
    return x * 2;
  }
  mapped() {
    return this.#items.map((x) => this.#double(x));
  }
  get size() {
    return this.#items.length;
  }
  *[Symbol.iterator]() {
    yield* this.#items;
  }
}
const l = new L(1, 2, 3);
export default [l.mapped(), l.size, [...l], Object.keys(l)];
