class Temp {
  #c = 0;
  static unit = "C";
  get f() {
    return (this.#c * 9) / 5 + 32;
  }
  set f(v) {
    this.#c = ((v - 32) * 5) / 9;
  }
  get c() {
    return this.#c;
  }
  static of(c: number) {
    const t = new this();
    t.#c = c;
    return t;
  }
  toJSON() {
    return { c: this.c, f: this.f };
  }
}
const t = Temp.of(100);
t.f = 50;
const d = Object.getOwnPropertyDescriptor(Temp.prototype, "f")!;
export default [
  t.c,
  t.f,
  JSON.stringify(t),
  Object.keys(t),
  typeof d.get,
  typeof d.set,
  d.enumerable,
  d.configurable,
  "f" in t,
  Object.hasOwn(t, "f"),
  Object.getOwnPropertyNames(Temp.prototype),
  Object.getOwnPropertyNames(Temp).includes("of"),
  Temp.unit,
  d.get!.call(t),
  (() => {
    try {
      (t as any).c = 5;
    } catch (e: any) {
      return e.name;
    }
  })(),
];
