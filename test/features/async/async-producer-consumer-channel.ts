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
  recv() {
    if (this.#q.length) return Promise.resolve({ value: this.#q.shift(), done: false });
    if (this.#closed) return Promise.resolve({ value: undefined, done: true });
    return new Promise((r) => this.#w.push(r));
  }
  [Symbol.asyncIterator]() {
    return { next: () => this.recv() };
  }
}
export default (async () => {
  const c = new Channel(),
    got = [];
  const consumer = (async () => {
    for await (const x of c) got.push(x);
    return got.length;
  })();
  c.send(1);
  await null;
  c.send(2);
  c.send(3);
  await new Promise((r) => setTimeout(r, 2));
  c.close();
  return [await consumer, got];
})();
