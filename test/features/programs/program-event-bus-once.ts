class Bus {
  #h = {};
  on(e, f) {
    (this.#h[e] ??= []).push(f);
    return () => (this.#h[e] = this.#h[e].filter((x) => x !== f));
  }
  once(e, f) {
    const off = this.on(e, (...a) => {
      off();
      f(...a);
    });
  }
  emit(e, ...a) {
    (this.#h[e] ?? []).slice().forEach((f) => f(...a));
  }
}
const b = new Bus(),
  r = [];
b.on("x", (v) => r.push("a" + v));
b.once("x", (v) => r.push("b" + v));
b.emit("x", 1);
b.emit("x", 2);
b.emit("nope");
export default r;
