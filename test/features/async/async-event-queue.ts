class Emitter {
  #h = new Map();
  on(e, f) {
    (this.#h.get(e) ?? this.#h.set(e, []).get(e)).push(f);
    return () => this.off(e, f);
  }
  off(e, f) {
    this.#h.set(
      e,
      (this.#h.get(e) ?? []).filter((x) => x !== f),
    );
  }
  emit(e, ...a) {
    for (const f of this.#h.get(e) ?? []) f(...a);
  }
  once(e) {
    return new Promise((r) => {
      const off = this.on(e, (v) => {
        off();
        r(v);
      });
    });
  }
}
const em = new Emitter();
const got = [];
em.on("x", (v) => got.push(v));
const p = em.once("x");
em.emit("x", 1);
em.emit("x", 2);
export default p.then((v) => [v, got]);
