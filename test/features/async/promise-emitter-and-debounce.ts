class Emitter {
  #h = {};
  on(e, f) {
    (this.#h[e] ??= new Set()).add(f);
    return () => this.#h[e].delete(f);
  }
  once(e, f) {
    const off = this.on(e, (...a) => {
      off();
      f(...a);
    });
    return off;
  }
  emit(e, ...a) {
    for (const f of [...(this.#h[e] ?? [])]) f(...a);
    return (this.#h[e]?.size ?? 0) > 0;
  }
}
const debounce = (f, ms) => {
  let t;
  return (...a) => {
    clearTimeout(t);
    t = setTimeout(f, ms, ...a);
  };
};
const throttle = (f, ms) => {
  let last = -Infinity;
  let now = 0;
  return (t, ...a) => {
    now = t;
    if (now - last >= ms) {
      last = now;
      return f(...a);
    }
  };
};
const e = new Emitter();
const log = [];
const off = e.on("x", (a, b) => log.push(["x", a, b]));
e.once("x", () => log.push("once"));
const r = [e.emit("x", 1, 2), e.emit("x", 3), off(), e.emit("x", 4), e.emit("none")];
const d = debounce((v) => log.push(v), 3);
d("a");
d("b");
d("c");
const th = throttle((v) => v, 10);
export default new Promise((res) =>
  setTimeout(() => res([r, log, [0, 5, 10, 12, 25].map((t) => th(t, t) ?? null)]), 20),
);
