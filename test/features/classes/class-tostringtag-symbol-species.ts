class Stack {
  #a = [];
  constructor(...x) {
    this.#a.push(...x);
  }
  get [Symbol.toStringTag]() {
    return "Stack";
  }
  [Symbol.toPrimitive](h) {
    return h === "number" ? this.#a.length : `Stack(${this.#a})`;
  }
  static [Symbol.hasInstance](o) {
    return #a in o;
  }
  *[Symbol.iterator]() {
    yield* this.#a;
  }
}
const s = new Stack(1, 2, 3);
export default [
  `${s}`,
  +s,
  s + "",
  String(s),
  Object.prototype.toString.call(s),
  s instanceof Stack,
  {} instanceof Stack,
  [...s],
  s > 2,
  JSON.stringify(s),
];
