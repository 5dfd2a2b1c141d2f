const buf = new ArrayBuffer(8);
const dv = new DataView(buf);
const u8 = new Uint8Array(buf),
  u16 = new Uint16Array(buf, 2, 2);
dv.setUint16(2, 0x1234);
dv.setUint16(4, 0x1234, true);
dv.setInt8(0, -1);
dv.setUint8(7, 300);
const bytes = [...u8];
dv.setFloat32(0, 1.5);
const f = [...u8.slice(0, 4)];
const sub = u8.subarray(4, 6);
sub[0] = 99;
const cp = u8.slice(4, 6);
cp[0] = 1;
export default [
  bytes,
  f,
  dv.getFloat32(0),
  dv.getUint16(2),
  dv.getInt8(7),
  u8[4],
  cp[0],
  sub.byteOffset,
  sub.length,
  u16.byteOffset,
  u16.length,
  buf.byteLength,
  buf.slice(2, 4).byteLength,
  dv.byteLength,
  ArrayBuffer.isView(dv),
  ArrayBuffer.isView([]),
  (() => {
    try {
      dv.getUint32(6);
    } catch (e: any) {
      return e.name;
    }
  })(),
  (() => {
    dv.setFloat64(0, Math.PI);
    return dv.getFloat64(0) === Math.PI;
  })(),
  dv.getInt32(0),
  dv.getUint32(0, true),
];
