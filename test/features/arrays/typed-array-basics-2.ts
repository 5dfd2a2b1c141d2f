const a = new Uint8Array([1, 2, 300]);
const b = Uint8Array.from([5, 6]);
const c = new Int16Array(2);
c[0] = 40000;
const f = new Float32Array([0.5, 1.1]);
export default [
  [...a],
  a.length,
  [...b],
  c[0],
  f[0],
  a.byteLength,
  c.byteLength,
  Uint8Array.BYTES_PER_ELEMENT,
  [...a.slice(1)],
  [...a.subarray(0, 2)],
  a instanceof Uint8Array,
  Array.isArray(a),
];
