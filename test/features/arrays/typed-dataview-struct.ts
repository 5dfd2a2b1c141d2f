class Reader {
  private p = 0;
  constructor(private v: DataView) {}
  u8() {
    return this.v.getUint8(this.p++);
  }
  u16(le = false) {
    const x = this.v.getUint16(this.p, le);
    this.p += 2;
    return x;
  }
  i32() {
    const x = this.v.getInt32(this.p);
    this.p += 4;
    return x;
  }
  f32() {
    const x = this.v.getFloat32(this.p, true);
    this.p += 4;
    return x;
  }
  str() {
    const n = this.u8();
    let s = "";
    for (let i = 0; i < n; i++) s += String.fromCharCode(this.u8());
    return s;
  }
  get left() {
    return this.v.byteLength - this.p;
  }
}
const buf = new ArrayBuffer(20),
  w = new DataView(buf, 0, 20);
w.setUint8(0, 200);
w.setUint16(1, 0xbeef);
w.setUint16(3, 0xbeef, true);
w.setInt32(5, -123456);
w.setFloat32(9, 3.25, true);
w.setUint8(13, 3);
"abc".split("").forEach((c, i) => w.setUint8(14 + i, c.charCodeAt(0)));
w.setFloat64 && 0;
const r = new Reader(w);
const d = new DataView(new ArrayBuffer(8));
d.setFloat64(0, Math.PI);
const hex = [...new Uint8Array(d.buffer)].map((b) => b.toString(16).padStart(2, "0")).join("");
const t = (f: () => any) => {
  try {
    return f();
  } catch (e: any) {
    return e.name;
  }
};
export default [
  r.u8(),
  r.u16(),
  r.u16(true),
  r.i32(),
  r.f32(),
  r.str(),
  r.left,
  hex,
  d.getFloat64(0) === Math.PI,
  t(() => d.getInt32(5)),
  t(() => d.setUint16(-1, 0)),
  t(() => new DataView(buf, 21)),
  t(() => new Uint16Array(buf, 1)),
  t(() => new Uint32Array(new ArrayBuffer(7))),
  new DataView(buf, 4, 4).byteOffset,
  buf.byteLength,
  d.getUint8(0),
  new Float32Array(new Uint8Array([0, 0, 128, 63]).buffer)[0],
];
