const id = Symbol("id");
class E {
  static #n = 0;
  [id] = ++E.#n;
  static of(...k) {
    return k.map(() => new this());
  }
  get [Symbol.toStringTag]() {
    return `E${this[id]}`;
  }
}
class F extends E {}
export default [
  E.of(1, 2).map(String),
  F.of(0).map((f) => [String(f), f instanceof F, f.constructor.name]),
  Object.keys(new E()),
];
