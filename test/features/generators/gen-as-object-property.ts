const o = {
  *items() {
    yield* Object.entries(this.data);
  },
  data: { a: 1, b: 2 },
  async *slow() {
    for (const x of this.items()) yield x[0];
  },
  [Symbol.iterator]: function* () {
    yield "it";
  },
};
class C {
  static *all() {
    yield 1;
    yield this.name;
  }
  *#p() {
    yield "priv";
  }
  get gen() {
    return [...this.#p()];
  }
}
export default (async () => {
  const s = [];
  for await (const x of o.slow()) s.push(x);
  return [[...o.items()], [...o], [...C.all()], new C().gen, s];
})();
