class P {
  a = 1;
  #b = 2;
  get b() {
    return this.#b;
  }
  m() {}
  static s = 1;
}
const p = new P();
const s = { ...p, c: 3 };
const g = {
  get now() {
    return ++n;
  },
  n: 0,
};
let n = 10;
const gs = { ...g };
const child = Object.create({ inherited: 1 }, { own: { value: 2, enumerable: true }, hid: { value: 3 } });
export default [
  s,
  "m" in s,
  s.b ?? "nob",
  gs.now,
  gs.now,
  g.now,
  { ...child },
  { ...[1, 2], ..."ab" },
  Object.assign({}, p, null, "x"),
  { __proto__: null, x: 1 }.x,
];
