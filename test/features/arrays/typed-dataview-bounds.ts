const t = (f: any) => {
  try {
    return f();
  } catch (e: any) {
    return e.name;
  }
};
const dv = new DataView(new ArrayBuffer(8));
export default [
  t(() => dv.getFloat64(1)),
  t(() => dv.getInt32(6)),
  t(() => dv.getUint8(8)),
  t(() => dv.setFloat64(1, 1)),
  t(() => dv.setUint16(7, 1)),
  t(() => dv.getUint8(-1)),
  t(() => {
    dv.setInt16(6, -2);
    return dv.getInt16(6);
  }),
];
