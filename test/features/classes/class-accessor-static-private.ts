class Temp {
  static #unit = "C";
  #c;
  constructor(c) {
    this.#c = c;
  }
  get f() {
    return (this.#c * 9) / 5 + 32;
  }
  set f(v) {
    this.#c = ((v - 32) * 5) / 9;
  }
  static get unit() {
    return Temp.#unit;
  }
  static set unit(u) {
    Temp.#unit = u;
  }
  toString() {
    return `${this.#c.toFixed(1)}${Temp.unit}`;
  }
}
const t = new Temp(100);
t.f = 32;
Temp.unit = "c";
export default [t.f, `${t}`, Temp.unit];
