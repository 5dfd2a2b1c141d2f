class Coll {
  #m = new Map();
  constructor(key) {
    this.key = key;
  }
  add(...xs) {
    for (const x of xs) {
      const k = typeof this.key === "function" ? this.key(x) : x[this.key];
      const l = this.#m.get(k);
      if (l) l.push(x);
      else this.#m.set(k, [x]);
    }
    return this;
  }
  get size() {
    return [...this.#m.values()].reduce((s, l) => s + l.length, 0);
  }
  *[Symbol.iterator]() {
    for (const [k, l] of this.#m) yield [k, l.length];
  }
  get(k) {
    return this.#m.get(k) ?? [];
  }
  map(f) {
    return Object.fromEntries([...this.#m].map(([k, l]) => [k, l.map(f)]));
  }
}
const c = new Coll("t").add({ t: "a", v: 1 }, { t: "b", v: 2 }, { t: "a", v: 3 });
export default [[...c], c.size, c.get("zz"), c.map((x) => x.v), [...new Coll((n) => n % 3).add(1, 2, 3, 4, 5)]];
