class Avg {
  #buf: Float64Array;
  #i = 0;
  #n = 0;
  constructor(size: number) {
    this.#buf = new Float64Array(size);
  }
  push(v: number) {
    this.#buf[this.#i++ % this.#buf.length] = v;
    this.#n = Math.min(this.#n + 1, this.#buf.length);
    return this.value;
  }
  get value() {
    let s = 0;
    for (let i = 0; i < this.#n; i++) s += this.#buf[i];
    return +(s / this.#n).toFixed(3);
  }
}
const a = new Avg(3);
export default [1, 2, 4, 8, 16.5, -3].map((v) => a.push(v));
