const v = new DataView(new ArrayBuffer(16));
v.setUint16(0, 0x1234);
v.setUint16(2, 0x1234, true);
v.setInt8(4, -1);
v.setFloat32(8, 1.5);
v.setInt32(12, -2, true);
export default [
  v.getUint8(0),
  v.getUint8(2),
  v.getUint8(4),
  v.getInt8(4),
  v.getFloat32(8),
  v.getInt32(12, true),
  v.getUint16(0),
  v.byteLength,
];
