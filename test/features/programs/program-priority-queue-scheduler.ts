class Heap {
  constructor(cmp) {
    this.a = [];
    this.cmp = cmp;
  }
  push(x) {
    this.a.push(x);
    let i = this.a.length - 1;
    while (i) {
      const p = (i - 1) >> 1;
      if (this.cmp(this.a[p], this.a[i]) <= 0) break;
      [this.a[p], this.a[i]] = [this.a[i], this.a[p]];
      i = p;
    }
    return this;
  }
  pop() {
    const top = this.a[0],
      last = this.a.pop();
    if (this.a.length) {
      this.a[0] = last;
      let i = 0;
      for (;;) {
        const l = 2 * i + 1,
          r = l + 1;
        let m = i;
        if (l < this.a.length && this.cmp(this.a[l], this.a[m]) < 0) m = l;
        if (r < this.a.length && this.cmp(this.a[r], this.a[m]) < 0) m = r;
        if (m === i) break;
        [this.a[m], this.a[i]] = [this.a[i], this.a[m]];
        i = m;
      }
    }
    return top;
  }
  get size() {
    return this.a.length;
  }
}
const h = new Heap((x, y) => x.p - y.p || x.n.localeCompare(y.n));
[
  ["c", 3],
  ["a", 1],
  ["d", 3],
  ["b", 2],
].forEach(([n, p]) => h.push({ n, p }));
const out = [];
while (h.size) out.push(h.pop().n);
export default out.join("");
