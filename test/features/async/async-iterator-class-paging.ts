class Pages {
  constructor(n) {
    this.n = n;
  }
  async fetch(i) {
    await null;
    return i < this.n ? { items: [i * 2, i * 2 + 1], next: i + 1 } : { items: [], next: null };
  }
  async *[Symbol.asyncIterator]() {
    for (let i = 0; i !== null;) {
      const { items, next } = await this.fetch(i);
      yield* items;
      i = next;
    }
  }
}
export default (async () => {
  const r = [];
  for await (const x of new Pages(3)) {
    if (x === 4) break;
    r.push(x);
  }
  const it = new Pages(1)[Symbol.asyncIterator]();
  r.push(await it.next(), await it.return("bye"), await it.next());
  return r;
})();
