const s = Symbol("d");
const o = {
  [s]: 1,
  get [Symbol.toStringTag]() {
    return "Mine";
  },
};
class Even {
  static [Symbol.hasInstance](n: number) {
    return n % 2 === 0;
  }
}
export default [
  s.toString(),
  s.description,
  o[s],
  String(o),
  Object.prototype.toString.call([]),
  Object.prototype.toString.call(null),
  (2 as any) instanceof Even,
  Symbol.for("k") === Symbol.for("k"),
  typeof s,
  Symbol.keyFor(Symbol.for("z")),
];
