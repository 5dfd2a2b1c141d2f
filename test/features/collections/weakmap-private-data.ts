const priv = new WeakMap();
class C {
  constructor() {
    priv.set(this, { n: 0 });
  }
  inc() {
    return ++priv.get(this).n;
  }
}
const c = new C(),
  d = new C();
c.inc();
export default [c.inc(), d.inc(), priv.has(c), priv.has({}), priv.delete(c), priv.has(c), Object.keys(c)];
