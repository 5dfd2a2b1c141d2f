class Emitter {
  #l = new Map();
  on(e, f) {
    if (!this.#l.has(e)) this.#l.set(e, new Set());
    this.#l.get(e).add(f);
    return () => this.off(e, f);
  }
  off(e, f) {
    this.#l.get(e)?.delete(f);
  }
  once(e, f) {
    const w = (...a) => {
      this.off(e, w);
      f(...a);
    };
    return this.on(e, w);
  }
  emit(e, ...a) {
    [...(this.#l.get(e) ?? [])].forEach((f) => f(...a));
    return this.#l.has(e);
  }
}
const em = new Emitter(),
  log = [];
const off = em.on("x", (v) => log.push("a" + v));
em.once("x", (v) => log.push("b" + v));
em.emit("x", 1);
em.emit("x", 2);
off();
em.emit("x", 3);
export default [log, em.emit("nope")];
