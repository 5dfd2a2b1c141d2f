class Emitter<T extends Record<string, unknown[]>> {
  private handlers = new Map<keyof T, Set<(...args: any[]) => void>>();
  on<K extends keyof T>(event: K, handler: (...args: T[K]) => void): () => void {
    let set = this.handlers.get(event);
    if (!set) this.handlers.set(event, (set = new Set()));
    set.add(handler);
    return () => set!.delete(handler);
  }
  emit<K extends keyof T>(event: K, ...args: T[K]): boolean {
    const set = this.handlers.get(event);
    if (!set || !set.size) return false;
    for (const h of [...set]) h(...args);
    return true;
  }
}
const e = new Emitter<{ a: [number, string]; b: [] }>();
const log: unknown[] = [];
const off = e.on("a", (n, s) => log.push([n, s]));
e.on("a", (n) => {
  log.push(n * 2);
  if (n === 2) off();
});
const r = [e.emit("a", 1, "x"), e.emit("a", 2, "y"), e.emit("a", 3, "z"), e.emit("b")];
export default { log, r };
