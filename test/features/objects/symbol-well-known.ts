class Temp {
  constructor(c) {
    this.c = c;
  }
  [Symbol.toPrimitive](hint) {
    return hint === "string" ? `${this.c}C` : hint === "number" ? this.c : "def";
  }
  static [Symbol.hasInstance](x) {
    return "c" in x;
  }
  get [Symbol.toStringTag]() {
    return "Temp";
  }
  *[Symbol.iterator]() {
    yield this.c;
    yield this.c + 1;
  }
}
const t = new Temp(20);
export default [
  `${t}`,
  +t,
  t + "",
  t * 2,
  [...t],
  { c: 1 } instanceof Temp,
  Object.prototype.toString.call(t),
  Symbol("a").description,
  Symbol().description,
  Symbol.for("x") === Symbol.for("x"),
  Symbol.keyFor(Symbol.for("x")),
  Symbol("q").toString(),
  Object.keys({ [Symbol("z")]: 1, a: 2 }),
  Symbol.iterator.toString(),
  Symbol.asyncIterator.description,
  t > 10,
  t == "def",
];
