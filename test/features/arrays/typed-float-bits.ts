const f = new Float64Array([Math.PI]);
const b = new Uint8Array(f.buffer);
const v = new DataView(new ArrayBuffer(8));
v.setFloat32(0, 1.1);
v.setFloat64(0, -1.5);
const v2 = new DataView(new ArrayBuffer(4));
v2.setFloat32(0, 3.14, true);
export default [
  [...b].map((x) => x.toString(16)),
  v.getUint8(0),
  v.getFloat64(0),
  v2.getFloat32(0, true),
  v2.getUint32(0, true),
  new Float32Array([5.5])[0],
  Math.fround(5.05),
  new Uint32Array(new Float32Array([1]).buffer)[0],
  new Int32Array([2147483648, -2147483649, 4294967296.9])[0],
];
