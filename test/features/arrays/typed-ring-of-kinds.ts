class Ring {
  #buf;
  #head = 0;
  #size = 0;
  constructor(n, T = Float32Array) {
    this.#buf = new T(n);
  }
  push(...xs) {
    for (const x of xs) {
      this.#buf[(this.#head + this.#size) % this.#buf.length] = x;
      if (this.#size < this.#buf.length) this.#size++;
      else this.#head = (this.#head + 1) % this.#buf.length;
    }
    return this.#size;
  }
  *[Symbol.iterator]() {
    for (let i = 0; i < this.#size; i++) yield this.#buf[(this.#head + i) % this.#buf.length];
  }
  get mean() {
    let s = 0;
    for (const x of this) s += x;
    return this.#size ? s / this.#size : NaN;
  }
  toString() {
    return `Ring(${[...this]})`;
  }
}
const r = new Ring(3);
const i16 = new Ring(2, Int16Array);
export default [
  String(r.mean),
  r.push(1, 2),
  r.push(3, 4.5),
  [...r],
  r.mean,
  `${r}`,
  i16.push(40000, 1.9, -7),
  [...i16],
];
