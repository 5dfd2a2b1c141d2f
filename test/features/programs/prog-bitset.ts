class BitSet {
  #w: Uint32Array;
  constructor(n: number) {
    this.#w = new Uint32Array(Math.ceil(n / 32));
  }
  add(i: number) {
    this.#w[i >> 5] |= 1 << (i & 31);
    return this;
  }
  has(i: number) {
    return (this.#w[i >>> 5] & (1 << (i & 31))) !== 0;
  }
  delete(i: number) {
    this.#w[i >> 5] &= ~(1 << (i & 31));
    return this;
  }
  get size() {
    return this.#w.reduce((s, w) => {
      let c = 0;
      for (; w; w &= w - 1) c++;
      return s + c;
    }, 0);
  }
  *[Symbol.iterator]() {
    for (let i = 0; i < this.#w.length * 32; i++) if (this.has(i)) yield i;
  }
}
const b = new BitSet(100).add(0).add(31).add(32).add(99).delete(32);
const sieve = (n: number) => {
  const c = new Uint8Array(n + 1),
    out: number[] = [];
  for (let i = 2; i <= n; i++) {
    if (c[i]) continue;
    out.push(i);
    for (let j = i * i; j <= n; j += i) c[j] = 1;
  }
  return out;
};
const crc = (s: string) => {
  let c = ~0;
  for (let i = 0; i < s.length; i++) {
    c ^= s.charCodeAt(i);
    for (let k = 0; k < 8; k++) c = c & 1 ? (c >>> 1) ^ 0xedb88320 : c >>> 1;
  }
  return (~c >>> 0).toString(16).padStart(8, "0");
};
const hash = (s: string) => [...s].reduce((h, c) => (Math.imul(31, h) + c.charCodeAt(0)) | 0, 0);
const rng = (seed: number) => () => {
  seed |= 0;
  seed = (seed + 0x6d2b79f5) | 0;
  let t = Math.imul(seed ^ (seed >>> 15), 1 | seed);
  t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
  return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
};
const r = rng(42);
export default [
  [...b],
  b.size,
  b.has(31),
  sieve(50),
  crc("hello"),
  hash("hello world"),
  Array.from({ length: 3 }, () => Math.floor(r() * 1000)),
  (0xdeadbeef >>> 0).toString(2).split("1").length - 1,
  [1, 2, 3].map((x) => x.toString(2).padStart(4, "0")),
];
