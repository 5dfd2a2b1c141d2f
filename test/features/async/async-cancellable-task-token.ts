class Token {
  #cbs = [];
  cancelled = false;
  cancel(r = "cancelled") {
    if (this.cancelled) return;
    this.cancelled = true;
    this.reason = r;
    this.#cbs.forEach((f) => f(r));
  }
  onCancel(f) {
    this.cancelled ? f(this.reason) : this.#cbs.push(f);
  }
  throwIf() {
    if (this.cancelled) throw new Error(this.reason);
  }
}
const delay = (ms, t) =>
  new Promise((ok, no) => {
    const h = setTimeout(ok, ms);
    t?.onCancel((r) => {
      clearTimeout(h);
      no(new Error(r));
    });
  });
const work = async (t, out) => {
  try {
    for (let i = 0; ; i++) {
      t.throwIf();
      out.push(i);
      await delay(2, t);
    }
  } catch (e) {
    out.push(e.message);
  } finally {
    out.push("end");
  }
};
export default (async () => {
  const t = new Token(),
    out = [];
  const p = work(t, out);
  setTimeout(() => t.cancel("stop"), 9);
  await p;
  return [out[0], out.slice(-2), t.cancelled];
})();
