class TokenBucket {
  constructor(cap, perSec) {
    Object.assign(this, { cap, perSec, tokens: cap, at: 0 });
  }
  take(now, n = 1) {
    this.tokens = Math.min(this.cap, this.tokens + ((now - this.at) * this.perSec) / 1000);
    this.at = now;
    return this.tokens >= n ? ((this.tokens -= n), true) : false;
  }
}
class Histogram {
  #b;
  constructor(edges) {
    this.edges = edges;
    this.#b = new Uint32Array(edges.length + 1);
  }
  add(x) {
    const i = this.edges.findIndex((e) => x < e);
    this.#b[i < 0 ? this.edges.length : i]++;
    return this;
  }
  get counts() {
    return [...this.#b];
  }
  render(w = 10) {
    const m = Math.max(...this.#b);
    return this.counts.map(
      (c, i) => `${String(this.edges[i] ?? "inf").padStart(4)} ${"#".repeat(Math.round((c / m) * w))}`,
    );
  }
  quantile(q) {
    let n = Math.ceil(q * this.#b.reduce((a, b) => a + b));
    for (let i = 0; i < this.#b.length; i++) if ((n -= this.#b[i]) <= 0) return this.edges[i] ?? Infinity;
  }
}
const tb = new TokenBucket(2, 1);
const h = new Histogram([10, 50, 100]);
[5, 7, 60, 20, 200, 99, 50, 10].forEach((x) => h.add(x));
const ema = (xs, a) => xs.reduce((r, x) => [...r, r.length ? a * x + (1 - a) * r.at(-1) : x], []);
const median = (xs) => {
  const s = [...xs].sort((a, b) => a - b),
    m = s.length >> 1;
  return s.length % 2 ? s[m] : (s[m - 1] + s[m]) / 2;
};
const sma = (xs, n) => xs.slice(n - 1).map((_, i) => xs.slice(i, i + n).reduce((a, b) => a + b) / n);
export default [
  [0, 10, 20, 1020, 1021, 5000].map((t) => tb.take(t)),
  tb.tokens,
  h.counts,
  h.render(),
  h.quantile(0.5),
  h.quantile(1),
  ema([10, 20, 15, 30], 0.3),
  median([5, 1, 9, 3]),
  median([2, 1, 3]),
  sma([1, 2, 4, 8, 16], 3),
];
