class Signal {
  aborted = false;
  reason: any;
  #fs = new Set<() => void>();
  onabort(f: () => void) {
    this.aborted ? f() : this.#fs.add(f);
    return () => this.#fs.delete(f);
  }
  abort(r: any = new Error("aborted")) {
    if (this.aborted) return;
    this.aborted = true;
    this.reason = r;
    for (const f of this.#fs) f();
  }
  throwIfAborted() {
    if (this.aborted) throw this.reason;
  }
}
const delay = (ms: number, s?: Signal) =>
  new Promise<string>((res, rej) => {
    if (s?.aborted) return rej(s.reason);
    const t = setTimeout(() => {
      off?.();
      res("done");
    }, ms);
    const off = s?.onabort(() => {
      clearTimeout(t);
      rej(s.reason);
    });
  });
const poll = async (f: () => any, every: number, s: Signal) => {
  for (let i = 1; ; i++) {
    s.throwIfAborted();
    const v = await f();
    if (v) return [v, i];
    await delay(every, s);
  }
};
export default (async () => {
  const s = new Signal();
  const p = delay(50, s).catch((e) => e.message);
  setTimeout(() => s.abort(), 2);
  let n = 0;
  const s2 = new Signal();
  const ok = await poll(() => ++n === 3 && "yes", 1, s2);
  setTimeout(() => s2.abort("stop"), 8);
  const stopped = await poll(() => null, 2, s2).catch((e) => e);
  return [await p, await delay(1), await delay(1, s).catch((e) => e.message), ok, stopped, s.aborted];
})();
