class Serializer {
  #types = new Map<string, { test: (x: any) => boolean; enc: (x: any) => any; dec: (x: any) => any }>();
  constructor() {
    this.add(
      "Date",
      (x) => x instanceof Date,
      (d: Date) => +d,
      (n) => new Date(n),
    )
      .add(
        "Map",
        (x) => x instanceof Map,
        (m) => [...m],
        (a) => new Map(a),
      )
      .add(
        "Set",
        (x) => x instanceof Set,
        (s) => [...s],
        (a) => new Set(a),
      )
      .add(
        "NaN",
        (x) => Number.isNaN(x),
        () => 0,
        () => NaN,
      )
      .add(
        "undef",
        (x) => x === undefined,
        () => 0,
        () => undefined,
      )
      .add(
        "-0",
        (x) => Object.is(x, -0),
        () => 0,
        () => -0,
      )
      .add(
        "Err",
        (x) => x instanceof Error,
        (e) => [e.name, e.message],
        ([n, m]) => Object.assign(new Error(m), { name: n }),
      )
      .add(
        "u8",
        (x) => x instanceof Uint8Array,
        (u) => Array.from(u),
        (a) => Uint8Array.from(a),
      );
  }
  add(n: string, test: any, enc: any, dec: any) {
    this.#types.set(n, { test, enc, dec });
    return this;
  }
  #enc(v: any): any {
    for (const [n, t] of this.#types) if (t.test(v)) return { $t: n, v: this.#enc(t.enc(v)) };
    if (Array.isArray(v)) return v.map((x) => this.#enc(x));
    if (v && typeof v === "object") return Object.fromEntries(Object.entries(v).map(([k, x]) => [k, this.#enc(x)]));
    return v;
  }
  stringify(v: any) {
    return JSON.stringify(this.#enc(v));
  }
  parse(s: string) {
    return JSON.parse(s, (_, v) => (v && v.$t ? this.#types.get(v.$t)!.dec(v.v) : v));
  }
}
const S = new Serializer();
const v = {
  d: new Date(1e12),
  m: new Map<any, any>([["k", new Set([1, NaN])]]),
  u: [undefined, -0],
  e: new RangeError("r"),
  b: new Uint8Array([1, 255]),
  n: null,
  o: { x: [] },
};
const t = S.stringify(v),
  b = S.parse(t);
export default [
  t,
  b.d.getTime(),
  [...b.m.get("k")].map(String),
  b.u.length,
  Object.is(b.u[1], -0),
  b.e.name,
  b.e instanceof Error,
  [...b.b],
  b.n,
  b.o,
];
