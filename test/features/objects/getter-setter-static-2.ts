class Temp {
  static #count = 0;
  #c = 0;
  static get count() {
    return Temp.#count;
  }
  constructor(c = 0) {
    this.c = c;
    Temp.#count++;
  }
  get c() {
    return this.#c;
  }
  set c(v: number) {
    if (!Number.isFinite(v)) throw new TypeError("not a number: " + v);
    this.#c = v;
  }
  get f() {
    return this.#c * 1.8 + 32;
  }
  set f(v) {
    this.#c = (v - 32) / 1.8;
  }
  static from(o: { f: number }) {
    const t = new this();
    t.f = o.f;
    return t;
  }
  [Symbol.toPrimitive](hint: string) {
    return hint === "string" ? this.#c + "C" : this.#c;
  }
}
const t = Temp.from({ f: 212 });
let err = "";
try {
  t.c = NaN;
} catch (e: any) {
  err = e.message;
}
export default [t.c, `${t}`, +t + 1, Temp.count, err, t > new Temp(99), Object.keys(t)];
