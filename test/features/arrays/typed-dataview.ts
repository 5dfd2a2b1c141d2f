const dv = new DataView(new ArrayBuffer(16));
dv.setInt16(0, -2);
dv.setUint32(2, 0xdeadbeef, true);
dv.setFloat32(8, 1.5);
export default [dv.getUint8(0), dv.getInt16(0), dv.getUint32(2, true), dv.getUint8(2), dv.getFloat32(8), dv.byteLength];
