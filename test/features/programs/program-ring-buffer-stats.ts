class Ring {
  #b;
  #i = 0;
  #n = 0;
  constructor(k) {
    this.#b = new Array(k).fill(null);
  }
  push(...xs) {
    for (const x of xs) {
      this.#b[this.#i] = x;
      this.#i = (this.#i + 1) % this.#b.length;
      this.#n = Math.min(this.#n + 1, this.#b.length);
    }
    return this;
  }
  *[Symbol.iterator]() {
    const k = this.#b.length;
    for (let j = 0; j < this.#n; j++) yield this.#b[(this.#i - this.#n + j + k) % k];
  }
  get mean() {
    return this.#n ? [...this].reduce((a, b) => a + b, 0) / this.#n : NaN;
  }
  get stats() {
    const s = [...this].sort((a, b) => a - b);
    return {
      min: s[0],
      max: s.at(-1),
      med: s.length % 2 ? s[s.length >> 1] : (s[s.length / 2 - 1] + s[s.length / 2]) / 2,
    };
  }
}
const r = new Ring(4).push(5, 1, 9);
export default [[...r], r.mean, r.push(7, 3).stats, [...r], Number.isNaN(new Ring(2).mean), new Ring(1).stats];
