const Ser = (B) =>
  class extends B {
    ser() {
      return JSON.stringify(this);
    }
  };
const Ev = (B) =>
  class extends B {
    #h = {};
    on(n, f) {
      (this.#h[n] ??= []).push(f);
      return this;
    }
    fire(n, ...a) {
      (this.#h[n] ?? []).forEach((f) => f.apply(this, a));
    }
  };
class P {
  constructor(x) {
    this.x = x;
  }
}
class M extends Ser(Ev(P)) {}
const m = new M(4);
const log = [];
m.on("a", function (v) {
  log.push(v + this.x);
});
m.fire("a", 1);
m.fire("zz");
export default [m.ser(), log, m instanceof P];
