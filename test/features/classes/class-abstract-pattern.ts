class S {
  area() {
    throw new Error("abstract");
  }
  d() {
    return `${this.constructor.name}:${this.area()}`;
  }
}
class C extends S {
  constructor(r) {
    super();
    this.r = r;
  }
  area() {
    return this.r * 2;
  }
}
let e;
try {
  new S().d();
} catch (x) {
  e = x.message;
}
export default [new C(2).d(), e];
