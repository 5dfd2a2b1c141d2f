class Cfg {
  static #table = new Map();
  static {
    for (const [k, v] of [
      ["a", 1],
      ["b", 2],
    ])
      this.#table.set(k, v);
  }
  static read(k) {
    return this.#table.get(k) ?? "missing";
  }
}
export default [Cfg.read("a"), Cfg.read("z")];
