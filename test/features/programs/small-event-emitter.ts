type Handler = (...a: any[]) => void;
class Emitter<E extends Record<string, any[]>> {
  #h = new Map<keyof E, Set<Handler>>();
  #max = 2;
  on<K extends keyof E>(e: K, f: (...a: E[K]) => void, { once = false } = {}) {
    const set = this.#h.get(e) ?? this.#h.set(e, new Set()).get(e)!;
    const g: Handler = once
      ? (...a) => {
          this.off(e, g);
          f(...(a as E[K]));
        }
      : (f as Handler);
    set.add(g);
    return () => void this.off(e, g);
  }
  once<K extends keyof E>(e: K, f: (...a: E[K]) => void) {
    return this.on(e, f, { once: true });
  }
  off<K extends keyof E>(e: K, f: Handler) {
    const s = this.#h.get(e);
    const d = !!s?.delete(f);
    if (s && !s.size) this.#h.delete(e);
    return d;
  }
  emit<K extends keyof E>(e: K, ...a: E[K]): boolean {
    const s = this.#h.get(e);
    if (!s) return false;
    for (const f of [...s]) {
      try {
        f(...a);
      } catch (err) {
        this.errors.push((err as Error).message);
      }
    }
    return true;
  }
  errors: string[] = [];
  names() {
    return [...this.#h.keys()];
  }
  count(e: keyof E) {
    return this.#h.get(e)?.size ?? 0;
  }
  waitFor<K extends keyof E>(e: K) {
    return new Promise<E[K]>((r) => this.once(e, (...a) => r(a)));
  }
}
const em = new Emitter<{ data: [number, string]; end: []; err: [Error] }>();
const log: any[] = [];
const off = em.on("data", (n, s) => log.push([n, s]));
em.once("data", (n) => log.push("once" + n));
em.on("end", () => {
  throw new Error("in handler");
});
em.on("end", () => log.push("end"));
const w = em.waitFor("data");
const r = [em.emit("data", 1, "a"), em.emit("data", 2, "b"), em.emit("end"), em.emit("err", new Error("x"))];
off();
em.emit("data", 3, "c");
export default w.then((a) => ({
  a,
  r,
  log,
  errors: em.errors,
  names: em.names(),
  c: [em.count("data"), em.count("end")],
}));
