type Handler = (...a: any[]) => void;
class Bus {
  #h = new Map<string, Set<Handler>>();
  on(e: string, f: Handler) {
    (this.#h.get(e) ?? this.#h.set(e, new Set()).get(e)!).add(f);
    return () => this.off(e, f);
  }
  off(e: string, f: Handler) {
    return this.#h.get(e)?.delete(f) ?? false;
  }
  once(e: string, f: Handler) {
    const off = this.on(e, (...a) => {
      off();
      f(...a);
    });
    return off;
  }
  emit(e: string, ...a: any[]) {
    const hs = [...(this.#h.get(e) ?? [])];
    hs.forEach((h) => h.apply(this, a));
    this.#h.get("*")?.forEach((h) => h(e, ...a));
    return hs.length > 0;
  }
  count(e: string) {
    return this.#h.get(e)?.size ?? 0;
  }
}
const b = new Bus(),
  log: any[] = [];
const off = b.on("x", (v) => log.push("a" + v));
b.on("x", function (this: any, v) {
  log.push(this === b, v);
});
b.once("x", () => log.push("once"));
b.on("*", (e, ...r) => log.push([e, r]));
export default [b.emit("x", 1), b.count("x"), off(), off(), b.emit("x", 2, 3), b.emit("none"), b.count("x"), log];
