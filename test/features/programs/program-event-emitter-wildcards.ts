class Emitter {
  #h = new Map();
  on(n, f, { once = false } = {}) {
    const e = { f, once };
    if (!this.#h.has(n)) this.#h.set(n, []);
    this.#h.get(n).push(e);
    return () => {
      const l = this.#h.get(n);
      const i = l.indexOf(e);
      if (i >= 0) l.splice(i, 1);
    };
  }
  emit(n, ...a) {
    let c = 0;
    for (const key of [n, "*"])
      for (const e of [...(this.#h.get(key) ?? [])]) {
        if (key === "*") e.f(n, ...a);
        else e.f(...a);
        c++;
        if (e.once) {
          const l = this.#h.get(key);
          l.splice(l.indexOf(e), 1);
        }
      }
    return c;
  }
}
const log = [];
const em = new Emitter();
const off = em.on("a", (x) => log.push("a" + x));
em.on("a", (x) => log.push("o" + x), { once: true });
em.on("*", (n, x) => log.push(`*${n}${x}`));
const r = [em.emit("a", 1), em.emit("a", 2), (off(), em.emit("a", 3)), em.emit("b", 4)];
export default [r, log];
