class Struct {
  dv: DataView;
  constructor(
    public buf: ArrayBuffer,
    public layout: [string, string, number][],
  ) {
    this.dv = new DataView(buf);
  }
  get(n: string) {
    const [, t, o] = this.layout.find(([k]) => k === n)!;
    return (this.dv as any)["get" + t](o, true);
  }
  set(n: string, v: number) {
    const [, t, o] = this.layout.find(([k]) => k === n)!;
    (this.dv as any)["set" + t](o, v, true);
    return this;
  }
  toJSON() {
    return Object.fromEntries(this.layout.map(([k]) => [k, this.get(k)]));
  }
}
const s = new Struct(new ArrayBuffer(16), [
  ["id", "Uint16", 0],
  ["t", "Int8", 2],
  ["v", "Float32", 4],
  ["w", "Float64", 8],
])
  .set("id", 70000)
  .set("t", -1)
  .set("v", 0.1)
  .set("w", Math.E);
const bytes = new Uint8Array(s.buf);
const hex = Array.from(bytes.subarray(0, 4), (b) => b.toString(16).padStart(2, "0")).join(" ");
const le = new Uint8Array(new Uint32Array([1]).buffer)[0] === 1;
const f2i = (x: number) => {
  const f = new Float32Array([x]);
  return new Uint32Array(f.buffer)[0].toString(16);
};
const concat = (...a: Uint8Array[]) =>
  a.reduce((r, x) => {
    const o = new Uint8Array(r.length + x.length);
    o.set(r);
    o.set(x, r.length);
    return o;
  }, new Uint8Array(0));
const e = (f: () => any) => {
  try {
    return f();
  } catch (x: any) {
    return x.name;
  }
};
export default [
  JSON.stringify(s),
  hex,
  le,
  f2i(1),
  f2i(-2),
  f2i(NaN),
  [...concat(new Uint8Array([1]), new Uint8Array([2, 3]))],
  e(() => new Uint16Array(new ArrayBuffer(3))),
  e(() => new Uint16Array(new ArrayBuffer(4), 1)),
  e(() => new Uint8Array(new ArrayBuffer(4), 2, 4)),
  e(() => s.dv.getInt32(14)),
  e(() => new DataView({} as any)),
  new Uint8Array([1, 2, 3]).buffer.byteLength,
  new Uint8Array(new Uint8Array([5, 6]).subarray(1))[0],
  [...new Int16Array([1, 2, 3]).subarray(-2)],
  new Float32Array([1, 2]).map((x) => x / 4).join(),
  Object.keys(new Uint8Array(2)),
  new Uint8Array(4).fill(1).reduce((a, b) => a + b),
  [...new Uint8Array([3, 1, 2]).sort()],
  [...Uint8Array.from("123", Number)],
  new Int8Array([200])[0],
  new Uint16Array([-1])[0],
  new Uint32Array([2 ** 33 + 5])[0],
  new Int32Array([1.9, -1.9]).join(),
  new Uint8Array(["7", null, undefined, "x"] as any).join(),
];
