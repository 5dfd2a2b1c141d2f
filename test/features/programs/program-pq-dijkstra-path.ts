class PQ {
  #h = [];
  #c;
  constructor(c = (a, b) => a - b) {
    this.#c = c;
  }
  get size() {
    return this.#h.length;
  }
  push(...xs) {
    for (const x of xs) {
      let i = this.#h.push(x) - 1;
      while (i > 0) {
        const p = (i - 1) >> 1;
        if (this.#c(this.#h[i], this.#h[p]) >= 0) break;
        [this.#h[i], this.#h[p]] = [this.#h[p], this.#h[i]];
        i = p;
      }
    }
    return this;
  }
  pop() {
    const h = this.#h;
    if (h.length < 2) return h.pop();
    const top = h[0];
    h[0] = h.pop();
    for (let i = 0; ;) {
      let m = i;
      for (const k of [2 * i + 1, 2 * i + 2]) if (k < h.length && this.#c(h[k], h[m]) < 0) m = k;
      if (m === i) return top;
      [h[i], h[m]] = [h[m], h[i]];
      i = m;
    }
  }
}
const g = { A: { B: 7, C: 3 }, B: { D: 2 }, C: { B: 1, D: 8 }, D: {} };
function path(s, t) {
  const d = { [s]: 0 },
    prev = {};
  const q = new PQ((a, b) => a[0] - b[0]).push([0, s]);
  while (q.size) {
    const [c, n] = q.pop();
    if (n === t) break;
    for (const [m, w] of Object.entries(g[n]))
      if (c + w < (d[m] ?? Infinity)) {
        d[m] = c + w;
        prev[m] = n;
        q.push([d[m], m]);
      }
  }
  const p = [];
  for (let n = t; n; n = prev[n]) p.unshift(n);
  return [d[t], p.join("")];
}
const q = new PQ().push(5, 1, 4, 1, 3);
const s = [];
while (q.size) s.push(q.pop());
export default [path("A", "D"), s, new PQ().pop() ?? "empty"];
