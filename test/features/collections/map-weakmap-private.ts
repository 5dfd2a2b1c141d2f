const priv = new WeakMap();
class P {
  constructor(n) {
    priv.set(this, { n });
  }
  get n() {
    return priv.get(this).n;
  }
}
const p = new P(7);
export default [
  p.n,
  priv.has(p),
  priv.has({}),
  (() => {
    try {
      priv.set(1, 2);
    } catch (e) {
      return e.name;
    }
  })(),
  Object.keys(p),
];
