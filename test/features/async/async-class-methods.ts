class S {
  #v = 1;
  async get() {
    await null;
    return this.#v;
  }
  static async make() {
    return new S();
  }
  async *all() {
    yield this.#v;
    yield (await this.get()) + 1;
  }
  set = async (v) => {
    this.#v = v;
    return this;
  };
}
export default (async () => {
  const s = await S.make();
  await s.set(5);
  const r = [await s.get()];
  for await (const x of s.all()) r.push(x);
  return r;
})();
