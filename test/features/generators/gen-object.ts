const o = {
  *items() {
    yield* [this.a, this.b];
  },
  a: 1,
  b: 2,
};
const gen = o.items();
export default [[...o.items()], typeof gen.next, gen[Symbol.iterator]() === gen, Object.prototype.toString.call(gen)];
