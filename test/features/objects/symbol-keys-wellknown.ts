class Temp {
  constructor(d) {
    this.d = d;
  }
  [Symbol.toPrimitive](h) {
    return h === "string" ? this.d + "°" : this.d;
  }
  static [Symbol.hasInstance](x) {
    return typeof x?.d === "number";
  }
  get [Symbol.toStringTag]() {
    return "Temp";
  }
}
const s = Symbol("desc"),
  o = { [s]: 1, x: 2, [Symbol.for("g")]: 3 };
const t = new Temp(20);
export default [
  t + 1,
  t > 19,
  { d: 1 } instanceof Temp,
  `${Object.prototype.toString.call(t)}`,
  Object.getOwnPropertySymbols(o).map(String),
  Object.keys(o),
  s.description,
  { ...o }[s],
  Object.assign({}, o)[Symbol.for("g")],
  JSON.stringify(o),
  Symbol.keyFor(Symbol.for("g")),
  Reflect.ownKeys(o).length,
  typeof Object(s),
];
