const Ev = (B = Object) =>
  class extends B {
    #h = {};
    on(e, f) {
      (this.#h[e] ||= []).push(f);
      return this;
    }
    emit(e, ...a) {
      return (this.#h[e] ?? []).map((f) => f.apply(this, a));
    }
  };
const Named = (B) =>
  class extends B {
    constructor(n, ...r) {
      super(...r);
      this.n = n;
    }
    hi() {
      return "hi " + this.n;
    }
  };
class Base {
  constructor(x) {
    this.x = x;
  }
}
class C extends Named(Ev(Base)) {
  hi() {
    return super.hi() + this.x;
  }
}
const c = new C("bob", 7);
c.on("a", function (v) {
  return this.n + v;
}).on("a", (v) => v * 2);
export default [c.hi(), c.emit("a", 3), c.emit("zz"), c instanceof Base, Object.keys(c)];
