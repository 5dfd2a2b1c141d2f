const b = new ArrayBuffer(8);
const v = new DataView(b);
v.setUint16(0, 0x1234);
v.setInt16(2, -2, true);
v.setFloat32(4, 1.5);
const u = new Uint8Array(b);
const c = new Uint8ClampedArray([300, -5, 1.5]);
const i = Int16Array.of(1, 32000, -3);
export default [
  [...u],
  v.getUint16(0, true),
  v.getInt16(2, true),
  v.getFloat32(4),
  [...c],
  [...i],
  [...u.subarray(1, 3)],
  u.slice(6).length,
  Array.from(new Float32Array([0.5]))[0],
  new Uint8Array([1, 2, 3]).map((x) => x * 100).join(),
  u.byteLength,
  i.length,
  [...new Uint16Array([3, 1, 2]).sort()],
  u.indexOf(0x34),
  u.reduce((a, x) => a + x, 0),
  Array.from(u.entries()).length,
  u.some((x) => x > 200),
  new Uint8Array([1, 2, 3]).reverse().join("-"),
  new Uint8Array(u.buffer, 4, 2).length,
  Uint8Array.from([1, 2], (x) => x * 2).join(),
];
