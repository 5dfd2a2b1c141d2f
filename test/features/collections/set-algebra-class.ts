class MSet<T> {
  #m = new Map<T, number>();
  constructor(xs: Iterable<T> = []) {
    for (const x of xs) this.add(x);
  }
  add(x: T, n = 1) {
    this.#m.set(x, (this.#m.get(x) ?? 0) + n);
    return this;
  }
  count(x: T) {
    return this.#m.get(x) ?? 0;
  }
  get size() {
    let s = 0;
    for (const n of this.#m.values()) s += n;
    return s;
  }
  union(o: MSet<T>) {
    const r = new MSet<T>(this);
    for (const [x, n] of o.#m) r.#m.set(x, Math.max(n, r.count(x)));
    return r;
  }
  inter(o: MSet<T>) {
    return new MSet([...this.#m].flatMap(([x, n]) => Array(Math.min(n, o.count(x))).fill(x)));
  }
  most(k: number) {
    return [...this.#m].sort((a, b) => b[1] - a[1]).slice(0, k);
  }
  *[Symbol.iterator]() {
    for (const [x, n] of this.#m) for (let i = 0; i < n; i++) yield x;
  }
  static of<T>(...xs: T[]) {
    return new this(xs);
  }
}
const a = new MSet("mississippi"),
  b = MSet.of(..."sip");
export default [
  a.count("s"),
  a.size,
  [...a.inter(b)].join(""),
  [...a.union(b)].length,
  a.most(2),
  [...b],
  b.add("z", 3).count("z"),
  new Set([..."aab"].map((c) => c.toUpperCase())).has("A"),
  [...new Set([3, 1, 2, 3])].join(),
  new Set([[1]]).has([1] as any),
  [...new Set([1, 2]).entries()],
  new Set([1, 2, 3]).forEach((x) => x),
  (() => {
    const s = new Set([1, 2, 3]);
    for (const x of s) s.delete(x);
    return s.size;
  })(),
];
