class Node {
  constructor(v, ...kids) {
    this.v = v;
    this.kids = kids;
  }
  async sum() {
    let s = this.v;
    for (const k of this.kids) s += await k.sum();
    return s;
  }
  async *flat() {
    yield this.v;
    for (const k of this.kids) yield* k.flat();
  }
  static async build(d) {
    return d ? new Node(d, await Node.build(d - 1), await Node.build(d - 2 < 0 ? 0 : d - 2)) : new Node(0);
  }
}
const api = {
  n: 0,
  async retry(f, left = 20) {
    this.n++;
    try {
      return await f();
    } catch (e) {
      if (!left) throw e;
      return await this.retry(f, left - 1);
    }
  },
};
export default (async () => {
  const t = await Node.build(5);
  const l = [];
  for await (const x of (await Node.build(3)).flat()) l.push(x);
  let c = 0;
  return [
    await t.sum(),
    l,
    await api.retry(async () => {
      if (++c < 15) throw c;
      return "ok" + c;
    }),
    api.n,
    await api
      .retry(() => {
        throw "x";
      }, 3)
      .catch((e) => "E" + e),
  ];
})();
