class Channel {
  #q = [];
  #w = [];
  #closed = false;
  send(v) {
    const w = this.#w.shift();
    if (w) w({ value: v, done: false });
    else this.#q.push(v);
  }
  close() {
    this.#closed = true;
    for (const w of this.#w.splice(0)) w({ value: undefined, done: true });
  }
  next() {
    if (this.#q.length) return Promise.resolve({ value: this.#q.shift(), done: false });
    if (this.#closed) return Promise.resolve({ value: undefined, done: true });
    return new Promise((r) => this.#w.push(r));
  }
  [Symbol.asyncIterator]() {
    return this;
  }
}
const ch = new Channel();
const out = [];
const consumer = (async (n) => {
  for await (const x of ch) out.push(n + x);
})("c");
export default (async () => {
  ch.send(1);
  ch.send(2);
  await new Promise((r) => setTimeout(r, 2));
  ch.send(3);
  await Promise.resolve();
  ch.close();
  await consumer;
  return [out, await ch.next()];
})();
