const u8 = new Uint8Array([1, 256, -1, 3.9, "7", NaN, null]);
const i8 = Int8Array.from([127, 128, 255]);
const f32 = new Float32Array([0.1, 1e40, 16777217]);
const buf = new ArrayBuffer(8);
const dv = new DataView(buf);
dv.setUint16(0, 0xabcd);
dv.setUint16(2, 0xabcd, true);
dv.setInt32(4, -2);
export default [
  [...u8],
  [...i8],
  [...f32],
  [...new Uint8Array(buf)],
  dv.getInt16(0),
  dv.getUint32(0).toString(16),
  dv.getInt8(7),
  new Uint16Array(buf, 4, 2).length,
  u8.length,
  u8.byteLength,
  f32.BYTES_PER_ELEMENT,
  Uint32Array.BYTES_PER_ELEMENT,
  buf.byteLength,
  buf.slice(2, 4).byteLength,
  ArrayBuffer.isView(dv),
  u8.subarray(1, 3).length,
  u8.buffer.byteLength,
  Object.prototype.toString.call(dv),
];
