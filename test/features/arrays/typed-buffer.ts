const b = new ArrayBuffer(4);
const v = new DataView(b);
v.setInt16(0, 258);
const u = new Uint8Array(b);
export default [u[0], u[1], b.byteLength, v.getUint8(1)];
