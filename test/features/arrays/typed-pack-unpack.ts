const pack = (id, temp, flags) => {
  const b = new ArrayBuffer(7),
    v = new DataView(b);
  v.setUint16(0, id);
  v.setFloat32(2, temp, true);
  v.setUint8(6, flags);
  return new Uint8Array(b);
};
const un = (u) => {
  const v = new DataView(u.buffer);
  return [v.getUint16(0), v.getFloat32(2, true), v.getUint8(6)];
};
const p = pack(513, 21.5, 0b101);
export default [[...p], un(p)];
