class EE {
  h = {};
  on(e, f) {
    (this.h[e] ??= []).push(f);
    return this;
  }
  emit(e, ...a) {
    (this.h[e] ?? []).forEach((f) => f(...a));
  }
}
const l = [];
new EE().on("x", (a, b) => l.push(a + b)).emit("x", 1, 2);
const e = new EE();
e.on("y", (v) => l.push(v));
e.emit("y", "z");
e.emit("none");
export default l;
