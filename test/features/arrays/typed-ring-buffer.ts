class Ring {
  #b;
  #h = 0;
  #n = 0;
  constructor(n) {
    this.#b = new Int16Array(n);
  }
  push(x) {
    this.#b[(this.#h + this.#n) % this.#b.length] = x;
    if (this.#n < this.#b.length) this.#n++;
    else this.#h = (this.#h + 1) % this.#b.length;
  }
  *[Symbol.iterator]() {
    for (let i = 0; i < this.#n; i++) yield this.#b[(this.#h + i) % this.#b.length];
  }
}
const r = new Ring(3);
[1, 2, 3, 4, 5].forEach((x) => r.push(x));
export default [...r];
