const a = Symbol("a"),
  b = Symbol("b");
const o = { x: 1, [b]: 2, [a]: 3, y: 4, [Symbol.for("c")]: { d: 1 } };
class K {
  [a]() {}
  static [b] = 1;
  get [Symbol.toStringTag]() {
    return "K";
  }
  [Symbol.iterator]() {}
}
const c = { ...o };
export default [
  Object.getOwnPropertySymbols(o).map(String),
  Reflect.ownKeys(o).map(String),
  Object.getOwnPropertySymbols(K.prototype).map((s) => s.toString()),
  Object.getOwnPropertySymbols(K).length,
  Object.getOwnPropertySymbols(c).length,
  Object.getOwnPropertySymbols({}).length,
  Object.getOwnPropertySymbols([1]).length,
];
