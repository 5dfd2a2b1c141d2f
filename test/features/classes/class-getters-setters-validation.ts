class Temp {
  static #abs = -273.15;
  #c = 0;
  set celsius(v) {
    if (typeof v !== "number" || v < Temp.#abs) throw new TypeError("invalid");
    this.#c = v;
  }
  get celsius() {
    return this.#c;
  }
  get fahrenheit() {
    return (this.#c * 9) / 5 + 32;
  }
  set fahrenheit(f) {
    this.celsius = ((f - 32) * 5) / 9;
  }
}
const t = new Temp();
t.fahrenheit = 212;
const r = [t.celsius];
t.celsius += 0.5;
r.push(t.fahrenheit);
try {
  t.celsius = -300;
} catch (e) {
  r.push(e.message);
}
try {
  t.celsius = "x";
} catch (e) {
  r.push(e.constructor === TypeError);
}
r.push(Object.keys(t), "celsius" in t, t.hasOwnProperty("celsius"));
export default r;
