class Api {
  #base = "b/";
  async get(p) {
    await null;
    return this.#base + p;
  }
  static async make() {
    return new Api();
  }
  async *pages(n) {
    for (let i = 1; i <= n; i++) yield await this.get(i);
  }
}
export default (async () => {
  const a = await Api.make();
  const r = [await a.get("x")];
  for await (const p of a.pages(2)) r.push(p);
  return r;
})();
