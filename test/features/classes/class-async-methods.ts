class Svc {
  #delay = (ms) => new Promise((r) => setTimeout(r, ms));
  async get(id) {
    await this.#delay(1);
    if (id < 0) throw new RangeError("neg");
    return { id };
  }
  static async all(ids) {
    const s = new Svc();
    return Promise.all(ids.map((i) => s.get(i)));
  }
}
export default (async () => {
  const ok = await Svc.all([1, 2]);
  let bad;
  try {
    await new Svc().get(-1);
  } catch (e) {
    bad = e.name;
  }
  return [ok, bad];
})();
