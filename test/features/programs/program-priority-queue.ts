class Heap {
  #h = [];
  constructor(cmp = (a, b) => a - b) {
    this.cmp = cmp;
  }
  push(v) {
    this.#h.push(v);
    let i = this.#h.length - 1;
    while (i > 0) {
      const p = (i - 1) >> 1;
      if (this.cmp(this.#h[p], this.#h[i]) <= 0) break;
      [this.#h[p], this.#h[i]] = [this.#h[i], this.#h[p]];
      i = p;
    }
    return this;
  }
  pop() {
    const top = this.#h[0],
      last = this.#h.pop();
    if (this.#h.length) {
      this.#h[0] = last;
      let i = 0;
      for (;;) {
        let l = 2 * i + 1,
          r = l + 1,
          m = i;
        if (l < this.#h.length && this.cmp(this.#h[l], this.#h[m]) < 0) m = l;
        if (r < this.#h.length && this.cmp(this.#h[r], this.#h[m]) < 0) m = r;
        if (m === i) break;
        [this.#h[m], this.#h[i]] = [this.#h[i], this.#h[m]];
        i = m;
      }
    }
    return top;
  }
  get size() {
    return this.#h.length;
  }
}
const h = new Heap();
[5, 3, 8, 1, 9, 2].forEach((x) => h.push(x));
const out = [];
while (h.size) out.push(h.pop());
export default out;
