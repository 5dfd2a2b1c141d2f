class BitSet {
  #w: number[] = [];
  static of(...ns: number[]) {
    const b = new BitSet();
    ns.forEach((n) => b.add(n));
    return b;
  }
  add(n: number) {
    this.#w[n >>> 5] = (this.#w[n >>> 5] ?? 0) | (1 << (n & 31));
    return this;
  }
  has(n: number) {
    return ((this.#w[n >>> 5] ?? 0) & (1 << (n & 31))) !== 0;
  }
  delete(n: number) {
    const h = this.has(n);
    if (h) this.#w[n >>> 5]! &= ~(1 << (n & 31));
    return h;
  }
  get size() {
    return this.#w.reduce((s, w = 0) => {
      for (w >>>= 0; w; w &= w - 1) s++;
      return s;
    }, 0);
  }
  and(o: BitSet) {
    const r = new BitSet();
    r.#w = this.#w.map((w, i) => (w ?? 0) & (o.#w[i] ?? 0));
    return r;
  }
  *[Symbol.iterator]() {
    for (const [i, w = 0] of this.#w.entries()) for (let b = 0; b < 32; b++) if ((w ?? 0) & (1 << b)) yield i * 32 + b;
  }
}
const sieve = (n: number) => {
  const c = new Uint8Array(n + 1);
  const p: number[] = [];
  for (let i = 2; i <= n; i++) {
    if (c[i]) continue;
    p.push(i);
    for (let j = i * i; j <= n; j += i) c[j] = 1;
  }
  return p;
};
const quick = <T,>(xs: T[], cmp: (a: T, b: T) => number = (a: any, b: any) => a - b): T[] => {
  if (xs.length < 2) return xs;
  const [p, ...r] = xs as [T, ...T[]];
  return [
    ...quick(
      r.filter((x) => cmp(x, p) < 0),
      cmp,
    ),
    p,
    ...quick(
      r.filter((x) => cmp(x, p) >= 0),
      cmp,
    ),
  ];
};
const merge = (xs: number[]): number[] => {
  if (xs.length < 2) return xs;
  const m = xs.length >> 1,
    a = merge(xs.slice(0, m)),
    b = merge(xs.slice(m)),
    o: number[] = [];
  let i = 0,
    j = 0;
  while (i < a.length || j < b.length) o.push(j >= b.length || (i < a.length && a[i]! <= b[j]!) ? a[i++]! : b[j++]!);
  return o;
};
const heap = (xs: number[]) => {
  const a = [...xs];
  const down = (i: number, n: number) => {
    for (;;) {
      let m = i;
      for (const c of [2 * i + 1, 2 * i + 2]) if (c < n && a[c]! > a[m]!) m = c;
      if (m === i) return;
      [a[i], a[m]] = [a[m]!, a[i]!];
      i = m;
    }
  };
  for (let i = a.length >> 1; i--;) down(i, a.length);
  for (let n = a.length; n-- > 1;) {
    [a[0], a[n]] = [a[n]!, a[0]!];
    down(0, n);
  }
  return a;
};
const radix = (xs: number[]) => {
  for (let s = 0; s < 16; s += 4) {
    const bs: number[][] = Array.from({ length: 16 }, () => []);
    for (const x of xs) bs[(x >> s) & 15]!.push(x);
    xs = bs.flat();
  }
  return xs;
};
const bs = (xs: number[], t: number, lo = 0, hi = xs.length - 1): number => {
  if (lo > hi) return ~lo;
  const m = (lo + hi) >>> 1;
  return xs[m] === t ? m : xs[m]! < t ? bs(xs, t, m + 1, hi) : bs(xs, t, lo, m - 1);
};
const d = [5, 3, 9, 1, 5, 8, 200, 77, 0];
const b = BitSet.of(1, 31, 32, 64, 100);
const g = d.reduce((a, b) => a ^ (b << 3), 0);
const crc =
  [..."hello"].reduce((c, ch) => {
    c ^= ch.charCodeAt(0);
    for (let i = 0; i < 8; i++) c = c & 1 ? (c >>> 1) ^ 0xedb88320 : c >>> 1;
    return c;
  }, -1) ^ -1;
const hash = [..."text"].reduce((h, c) => (Math.imul(h, 31) + c.charCodeAt(0)) | 0, 7);
export default [
  [...b],
  b.size,
  b.has(31),
  b.has(33),
  b.delete(31),
  b.delete(31),
  b.size,
  [...b.and(BitSet.of(32, 64, 65))],
  sieve(50),
  quick(d),
  quick(["b", "a", "c"], (x, y) => (x < y ? 1 : -1)),
  merge(d),
  heap(d),
  radix(d),
  bs([1, 3, 5, 7], 5),
  bs([1, 3, 5, 7], 4),
  g,
  crc >>> 0,
  hash,
];
