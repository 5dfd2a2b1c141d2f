class S {
  types = new Map<string, any>();
  constructor() {
    this.types
      .set("u8", {
        test: (x: any) => x instanceof Uint8Array,
        enc: (u: any) => Array.from(u),
        dec: (a: any) => Uint8Array.from(a),
      })
      .set("e", {
        test: (x: any) => x instanceof Error,
        enc: (e: Error) => [e.name, e.message],
        dec: ([n, m]: string[]) => Object.assign(new Error(m), { name: n }),
      });
  }
  enc(v: any): any {
    for (const [n, t] of this.types) if (t.test(v)) return { $t: n, v: this.enc(t.enc(v)) };
    if (Array.isArray(v)) return v.map((x) => this.enc(x));
    if (v && typeof v === "object") return Object.fromEntries(Object.entries(v).map(([k, x]) => [k, this.enc(x)]));
    return v;
  }
  dec(v: any): any {
    if (Array.isArray(v)) return v.map((x) => this.dec(x));
    if (v && v.$t) return this.types.get(v.$t).dec(this.dec(v.v));
    return v && typeof v === "object" ? Object.fromEntries(Object.entries(v).map(([k, x]) => [k, this.dec(x)])) : v;
  }
}
const s = new S();
const j = JSON.stringify(s.enc({ b: new Uint8Array([1, 255]), e: new RangeError("r"), l: [[1]] }));
const d = s.dec(JSON.parse(j));
export default [j, [...d.b], d.e.name, d.e.message, d.l];
