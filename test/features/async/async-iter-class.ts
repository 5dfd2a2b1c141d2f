export default (async () => {
  class Feed {
    constructor(private readonly items: string[]) {}
    async *[Symbol.asyncIterator]() {
      for (const i of this.items) {
        await new Promise((r) => setTimeout(r, 1));
        yield i;
      }
    }
  }
  const out: string[] = [];
  for await (const x of new Feed(["a", "b", "c"])) {
    if (x === "c") break;
    out.push(x);
  }
  return out;
})();
