class T {
  constructor() {
    this.v = 1;
  }
  m() {
    return [1, 2].map(function () {
      return typeof this;
    });
  }
  n() {
    return [1].map((x) => this.v + x);
  }
  o() {
    const s = this;
    return [1].map(function () {
      return s.v;
    });
  }
}
const { m } = new T();
let e;
try {
  e = m();
} catch (x) {
  e = x.name;
}
export default [new T().m(), new T().n(), new T().o(), e];
