const log = [];
class Temp {
  constructor(c) {
    this.c = c;
  }
  [Symbol.toPrimitive](hint) {
    log.push(hint);
    return hint === "string" ? `${this.c}C` : this.c;
  }
  static [Symbol.hasInstance](x) {
    return "c" in x;
  }
  get [Symbol.toStringTag]() {
    return "Temp";
  }
}
const t = new Temp(25);
const r = [
  `${t}`,
  t + 5,
  t * 2,
  t > 20,
  t == 25,
  [t] + "",
  { c: 1 } instanceof Temp,
  Object.prototype.toString.call(t),
  Math.max(t, 3),
  JSON.stringify({ t }),
  { [t]: 1 },
];
export default [r, log.join()];
