const m = new Map<any, any>();
m.set("a", 1).set("b", 2);
const it = m[Symbol.iterator]();
it.next();
m.delete("b");
m.set("c", 3);
const rest = [...it];
const s = new Set<any>();
const e = s.values();
s.add(1);
const got = e.next();
s.add(2);
const m2 = new Map(new Map([["x", 1]]));
const m3 = new Map(Object.entries({ p: 1, q: 2 }));
const m4 = new Map([...m3].map(([k, v]) => [k, v * 2] as const));
const nested = new Map([["o", new Map([["i", new Set([1])]])]]);
class TTL<K, V> {
  #m = new Map<K, { v: V; t: number }>();
  constructor(
    private ttl: number,
    private now: () => number,
  ) {}
  set(k: K, v: V) {
    this.#m.set(k, { v, t: this.now() + this.ttl });
  }
  get(k: K) {
    const e = this.#m.get(k);
    if (!e) return;
    if (e.t <= this.now()) {
      this.#m.delete(k);
      return;
    }
    return e.v;
  }
  get size() {
    return this.#m.size;
  }
}
let clock = 0;
const c = new TTL<string, number>(10, () => clock);
c.set("k", 1);
const r1 = c.get("k");
clock = 10;
const r2 = c.get("k");
class MultiMap<K, V> {
  #m = new Map<K, V[]>();
  add(k: K, ...v: V[]) {
    this.#m.get(k)?.push(...v) ?? this.#m.set(k, v);
    return this;
  }
  *[Symbol.iterator]() {
    for (const [k, vs] of this.#m) for (const v of vs) yield [k, v] as const;
  }
  get [Symbol.toStringTag]() {
    return "MultiMap";
  }
}
export default [
  rest,
  got,
  e.next(),
  e.next(),
  m2 !== (m as any) && m2.get("x"),
  [...m4],
  nested.get("o")!.get("i")!.has(1),
  r1,
  r2 === undefined,
  c.size,
  [...new MultiMap<string, number>().add("a", 1).add("b", 2).add("a", 3)],
  String(new MultiMap()),
  Map.name,
  Map.length,
  Set.prototype.constructor === Set,
  m.constructor === Map,
  typeof m.entries,
  m.entries().toString(),
  new Set([1]).values().toString(),
  it[Symbol.toStringTag],
  m.size,
  Object.keys(m),
  (m as any).a === undefined,
  JSON.stringify({ m, s }),
  [...new Map([[1, 2]]).entries()][0],
  Array.from(new Map([["k", "v"]]).keys()).join(),
  new Map([["a", 1]]).forEach(() => {}) === undefined,
  new Set("abc").has("b"),
  [...new Set([3, 1, 2])].sort().join(),
];
