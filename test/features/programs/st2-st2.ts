const o = { n: 1 };
const p = Object.create(o);
const r = ++p.n;
class C {
  constructor() {
    this.k = 1;
  }
  inc() {
    return ++this.zz;
  }
}
C.prototype.zz = 5;
const c = new C();
export default [r, p.n, o.n, c.inc(), c.zz, p.n++, p.n, --p.n];
