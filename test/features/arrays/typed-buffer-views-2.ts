const b = new ArrayBuffer(8);
const u8 = new Uint8Array(b);
const u32 = new Uint32Array(b, 4, 1);
u32[0] = 0x01020304;
const dv = new DataView(b);
dv.setInt16(0, -2);
dv.setFloat32(0, 1.5, true);
export default [
  [...u8],
  dv.getUint8(4),
  dv.getUint32(4, true),
  dv.getFloat32(0, true),
  b.byteLength,
  u32.byteOffset,
  u32.buffer === b,
];
