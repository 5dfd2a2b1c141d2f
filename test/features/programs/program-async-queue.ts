class Q {
  #w = [];
  #v = [];
  #end = false;
  push(v) {
    const r = this.#w.shift();
    r ? r({ value: v, done: false }) : this.#v.push(v);
  }
  close() {
    this.#end = true;
    this.#w.splice(0).forEach((r) => r({ value: undefined, done: true }));
  }
  [Symbol.asyncIterator]() {
    return {
      next: () =>
        this.#v.length
          ? Promise.resolve({ value: this.#v.shift(), done: false })
          : this.#end
            ? Promise.resolve({ value: undefined, done: true })
            : new Promise((r) => this.#w.push(r)),
    };
  }
}
const q = new Q(),
  out = [];
const done = (async () => {
  for await (const x of q) out.push(x);
  return out;
})();
q.push(1);
setTimeout(() => {
  q.push(2);
  q.push(3);
  setTimeout(() => q.close(), 1);
}, 1);
export default done;
