const b = new ArrayBuffer(8);
const v = new DataView(b);
v.setUint16(0, 0x1234);
v.setInt16(2, -2, true);
v.setFloat32(4, 1.5);
const u = new Uint8Array(b);
const c = new Uint8ClampedArray([300, -5, 1.5]);
const i = Int16Array.of(1, 40000, -3);
export default [
  [...u],
  v.getUint16(0, true),
  v.getInt16(2, true),
  v.getFloat32(4),
  [...c],
  [...i],
  [...u.subarray(1, 3)],
  u.slice(6).length,
  Array.from(new Float32Array([0.1]))[0].toFixed(8),
  new Uint8Array([1, 2, 3]).map((x) => x * 100).join(),
  u.byteLength,
  i.BYTES_PER_ELEMENT,
  [...new Uint16Array([3, 1, 2]).sort()],
  u.indexOf(0x34),
  new Uint8Array(2).fill(7).toString(),
];
