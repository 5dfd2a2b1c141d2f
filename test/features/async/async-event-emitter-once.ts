class E {
  #l = new Map();
  on(n, f) {
    (this.#l.get(n) ?? this.#l.set(n, new Set()).get(n)).add(f);
    return () => this.off(n, f);
  }
  off(n, f) {
    this.#l.get(n)?.delete(f);
  }
  once(n) {
    return new Promise((r) => {
      const un = this.on(n, (...a) => {
        un();
        r(a);
      });
    });
  }
  emit(n, ...a) {
    const s = this.#l.get(n);
    if (!s?.size) return false;
    [...s].forEach((f) => f.apply(this, a));
    return true;
  }
}
export default (async () => {
  const e = new E();
  const log = [];
  const un = e.on("x", function (v) {
    log.push(v, this === e);
  });
  const p = e.once("x");
  const q = e.once("y");
  const r = [e.emit("x", 1), e.emit("z")];
  setTimeout(() => e.emit("y", "Y", 2), 1);
  un();
  r.push(e.emit("x", 2));
  return [r, log, await p, await q];
})();
