class Temp {
  static #instances = 0;
  static readonly MAX = 2;
  #c: number;
  constructor(c: number) {
    if (Temp.#instances >= Temp.MAX) throw new RangeError("too many");
    Temp.#instances++;
    this.#c = c;
  }
  get f() {
    return Math.round((this.#c * 9) / 5 + 32);
  }
  set f(v) {
    this.#c = ((v - 32) * 5) / 9;
  }
  static compare(a: Temp, b: Temp) {
    return a.#c - b.#c;
  }
  static get count() {
    return Temp.#instances;
  }
  equals(o: unknown) {
    return o instanceof Temp && #c in o && o.#c === this.#c;
  }
  toJSON() {
    return { c: this.#c };
  }
}
const a = new Temp(100),
  b = new Temp(0);
let err;
try {
  new Temp(1);
} catch (e: any) {
  err = e.message;
}
b.f = 212;
export default [
  a.f,
  b.f,
  a.equals(b),
  a.equals({}),
  Temp.compare(a, b),
  Temp.count,
  err,
  JSON.stringify([a, b]),
  [a, b].sort(Temp.compare).length,
];
