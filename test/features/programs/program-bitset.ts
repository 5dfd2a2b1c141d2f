class BitSet {
  #w: Uint32Array;
  constructor(n: number) {
    this.#w = new Uint32Array((n + 31) >> 5);
  }
  add(i: number) {
    this.#w[i >> 5] |= 1 << (i & 31);
    return this;
  }
  has(i: number) {
    return (this.#w[i >> 5] & (1 << (i & 31))) !== 0;
  }
  get size() {
    let c = 0;
    for (let w of this.#w)
      while (w) {
        w &= w - 1;
        c++;
      }
    return c;
  }
  *[Symbol.iterator]() {
    for (let i = 0; i < this.#w.length * 32; i++) if (this.has(i)) yield i;
  }
}
const b = new BitSet(70).add(0).add(31).add(32).add(69).add(31);
export default [[...b], b.size, b.has(30), b.has(31)];
